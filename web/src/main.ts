import { mount } from "svelte";
import "./base.css";
import App from "./App.svelte";
import { startRouting } from "./lib/router.svelte.ts";
import { applyTheme } from "./lib/theme.svelte.ts";

applyTheme();
startRouting();
const target = document.getElementById("page");
if (target !== null) {
    mount(App, { target });
}
