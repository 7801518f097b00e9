/** Light, dark, or as the system has it; remembered on this machine. */
export type Theme = "system" | "light" | "dark";

const KEY = "chancery.theme";

function remembered(): Theme {
    try {
        const word = localStorage.getItem(KEY);
        return word === "light" || word === "dark" ? word : "system";
    } catch {
        return "system";
    }
}

let theme = $state<Theme>(remembered());

export function currentTheme(): Theme {
    return theme;
}

export function chooseTheme(wanted: Theme): void {
    theme = wanted;
    try {
        localStorage.setItem(KEY, wanted);
    } catch {
        // a browser that keeps nothing still shows the theme
    }
    applyTheme();
}

export function applyTheme(): void {
    if (theme === "system") {
        delete document.documentElement.dataset.theme;
    } else {
        document.documentElement.dataset.theme = theme;
    }
}
