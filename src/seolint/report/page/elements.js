"use strict";
// All text of articles enters the page as text nodes; it is never parsed as markup.
const byId = (id) => document.getElementById(id);
const read = (id) => JSON.parse(byId(id).textContent);
const index = read("index");
const about = Object.fromEntries(index.about);
const SEVERITIES = ["info", "warning", "error"]; // in the order of the numbers in the index
const WORST_FIRST = ["error", "warning", "info"];
const SEVERITY_NAMES = { info: "hint", warning: "warning", error: "error" };
const VERDICTS = ["fix", "improve", "good", "not-evaluated"];

const $ = (name, attributes = {}, ...children) => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value !== null && value !== undefined) element.setAttribute(key, value);
  element.append(...children.flat(2).filter((child) => child !== null && child !== undefined && child !== ""));
  return element;
};
const tag = (word, label = word) => $("span", { class: `tag ${word}` }, label);
const button = (label, act, attributes = {}) => {
  const element = $("button", { type: "button", ...attributes }, label);
  element.addEventListener("click", act);
  return element;
};
const show = (number) => number.toLocaleString("en");
const count = (number, what) => `${show(number)} ${what}${number === 1 ? "" : "s"}`;
const isWeb = (url) => /^https?:/.test(url || "");
const webLink = (url, label) => $("a", { href: url, rel: "noreferrer" }, label);

// `words in backticks` become code.
const prose = (text) => text.split("`").map((part, place) => place % 2 ? $("code", {}, part) : part);

// 11.3 → "11th grade"
function nameGrade(grade) {
  const nearest = Math.max(1, Math.round(grade)), last = nearest % 10;
  const isTeen = nearest > 10 && nearest < 14;
  return `${nearest}${isTeen ? "th" : ["th", "st", "nd", "rd"][last] || "th"} grade`;
}

// The state of an article: the last day on which someone wrote, changed or reviewed it, as far as it says so.
const DATE_WORDS = { reviewed: "reviewed", modified: "updated", published: "published" };
const isDate = (text) => /^\d{4}-\d\d/.test(text || "");
function lastCare(file) {
  const dates = Object.keys(DATE_WORDS).filter((name) => isDate(file[name])).map((name) => [file[name].slice(0, 10), name]);
  return dates.sort(([first], [second]) => (first < second ? 1 : first > second ? -1 : 0))[0] || null;
}
