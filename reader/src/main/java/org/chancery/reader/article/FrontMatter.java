package org.chancery.reader.article;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What stands at the top of a text and tells about the report: bylines, date lines, the dateline.
 *
 * @param lines whole lines that are front matter
 * @param dateline range of the dateline before the first sentence; null when none
 * @param byline author line without "By"; null when none
 * @param date the date as written, the date line's before the dateline's; null when none
 * @param agency the agency of the dateline; null when none
 */
record FrontMatter(Set<Line> lines, Range dateline, String byline, String date, String agency) {
  /** Lines below the headline that are still looked at; standfirsts and captions may stand between. */
  private static final int DEPTH = 8;

  private static final int LONGEST_LINE = 200;

  /**
   * Looks at the lines around the headline up to the first sentence of the body.
   *
   * @param title index of the headline, -1 when there is none
   */
  static FrontMatter find(List<Line> lines, int title, Furniture furniture) {
    Set<Line> found = new HashSet<>();
    String byline = null;
    String date = null;
    for (int i = 0; i < Math.min(lines.size(), title + 1 + DEPTH); i++) {
      Line line = lines.get(i);
      if (i == title || furniture.isFurniture(line.text()) && !isOwn(line.text())) {
        continue;
      }
      Parts parts = Parts.of(line.text(), title >= 0 && i > title && byline == null);
      if (parts == null && i > title && (title < 0 || isBody(line))) {
        return withDateline(found, line, byline, date);
      }
      if (parts != null) {
        found.add(line);
        byline = byline == null ? parts.byline : byline;
        date = date == null ? parts.date : date;
      }
    }
    return new FrontMatter(found, null, byline, date, null);
  }

  /** "Updated: 4 December 2023, 10:00" is furniture by its look, yet tells the date. */
  private static boolean isOwn(String text) {
    return Dates.isDateLine(text);
  }

  private static boolean isBody(Line line) {
    return Prose.isRunning(line.text()) || Dateline.at(line.text()).isPresent();
  }

  private static FrontMatter withDateline(Set<Line> found, Line body, String byline, String date) {
    Dateline dateline = Dateline.at(body.text()).orElse(null);
    if (dateline == null || dateline.length() >= body.length()) {
      return new FrontMatter(found, null, byline, date, null);
    }
    Range range = Lines.trim(body.text(), 0, dateline.length());
    Range inText = new Range(body.begin() + range.begin(), body.begin() + range.end());
    return new FrontMatter(found, inText, byline, date == null ? dateline.date() : date, dateline.agency());
  }

  /** A line taken apart at bars and dots, each part a byline or a date. */
  private record Parts(String byline, String date) {
    /** The parts, or null when one of them is neither. */
    static Parts of(String line, boolean belowHeadline) {
      String byline = null;
      String date = null;
      if (line.length() > LONGEST_LINE || Dates.isDateLine(line)) {
        return line.length() > LONGEST_LINE ? null : new Parts(null, line);
      }
      for (String piece : line.split(" *[|•·] *| [–—-] ")) {
        String part = piece.strip();
        if (Dates.isDateLine(part)) {
          date = part;
        } else if (part.isEmpty() || Dates.isTime(part)) {
          continue;
        } else if (Byline.named(part).isPresent()) {
          byline = Byline.named(part).get();
        } else if (belowHeadline && Byline.isOfficeOrName(part)) {
          byline = part;
        } else {
          return null;
        }
      }
      return byline == null && date == null ? null : new Parts(byline, date);
    }
  }
}
