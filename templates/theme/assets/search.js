/* The search page: finds pages through the site's index and lists them in the words that the page carries. What is
   sought stands in the address, in place of what was sought before, so that a reader leaves no trail of searches in
   the history. Without this script the page is a plain list of all pages. Stores nothing. */
import { opened } from "./search-index.js";
import { comparing } from "./search-words.js";

const AT_ONCE = 20;
const place = document.querySelector("[data-search]");
const form = place.querySelector("form");
const box = form.elements.q;
const choice = form.elements.s;
const status = place.querySelector("[role=status]");
const list = place.querySelector("[data-results]");
const more = place.querySelector("[data-more]");
const template = place.querySelector("template");
let ready;
let latest = 0;
let waiting = [];

function address(name) {
  return new URL(place.getAttribute(name), document.baseURI).href;
}

async function load() {
  const [index, answer] = await Promise.all([opened(address("data-index")), fetch(address("data-words"))]);
  return { index, compare: comparing(await answer.json(), document.documentElement.lang) };
}

async function find(query, edition) {
  const { index, compare } = await (ready ||= load());
  const found = await index.find([...new Set(compare.words(query))].map(compare.keys), edition);
  return found.map((page) => () => index.shown(page));
}

function say(words) {
  status.textContent = words;
}

function counted(number) {
  const phrase = status.getAttribute(`data-count-${number}`) || status.getAttribute("data-count-other");
  return phrase.replace("{number}", number);
}

function entry(page) {
  const item = template.content.cloneNode(true);
  const link = item.querySelector("a");
  link.textContent = page.title;
  link.href = new URL(page.address, address("data-root"));
  const name = [...choice.options].find((option) => option.value && page.address.startsWith(option.value));
  item.querySelector("[data-strategy]").textContent = name ? name.textContent : "";
  item.querySelector("[data-description]").textContent = page.description;
  return item;
}

async function showMore(turn) {
  const pages = await Promise.all(waiting.splice(0, AT_ONCE).map((shown) => shown()));
  if (turn !== latest) return null;
  const items = pages.map(entry);
  const first = items.length ? items[0].querySelector("a") : null;
  list.append(...items);
  more.hidden = !waiting.length;
  return first;
}

async function search() {
  const turn = (latest += 1);
  say("");
  list.textContent = "";
  more.hidden = true;
  waiting = [];
  if (!box.value.trim()) return;
  try {
    const found = await find(box.value, choice.value);
    if (turn !== latest) return;
    const told = found.length ? counted(found.length) : status.getAttribute("data-none");
    waiting = found;
    await showMore(turn);
    if (turn === latest) say(told);
  } catch {
    ready = undefined;
    say(status.getAttribute("data-failed"));
  }
}

function remember() {
  const here = new URL(location.href);
  here.search = "";
  if (box.value.trim()) here.searchParams.set("q", box.value.trim());
  if (choice.value) here.searchParams.set("s", choice.value);
  history.replaceState(null, "", here);
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  remember();
  search();
});

more.addEventListener("click", async () => {
  const first = await showMore(latest);
  if (first) first.focus();
});

/* A page opened from a folder can load neither index nor tables. */
if (location.protocol !== "file:") {
  const asked = new URLSearchParams(location.search);
  box.value = asked.get("q") || "";
  choice.value = asked.get("s") || "";
  if (choice.selectedIndex < 0) choice.selectedIndex = 0;
  place.hidden = false;
  search();
} else {
  place.setAttribute("data-off", "");
}
