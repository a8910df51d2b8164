"use strict";
// Everything an article says reaches the page as text nodes: nothing of it is ever parsed as markup.
const read = (id) => JSON.parse(document.getElementById(id).textContent);
const index = read("index");
const view = document.getElementById("view");
const $ = (name, attributes = {}, ...children) => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value !== null) element.setAttribute(key, value);
  element.append(...children.filter((child) => child !== null));
  return element;
};
const tag = (word, label = word) => $("span", { class: `tag ${word}` }, label);
const state = { text: "", rule: "", category: "", severities: new Set(["error", "warning", "info"]) };
const counts = (finding) => state.severities.has(finding[1]) && (!state.rule || finding[0] === state.rule) && (!state.category || finding[2] === state.category);
const matches = (file) => (file.path + " " + file.title).toLowerCase().includes(state.text);
const hasFilter = () => state.rule || state.category || state.severities.size < 3;

function showList() {
  const rows = index.files.map((file, number) => ({ file, number, found: file.findings.filter(counts) }))
    .filter(({ file, found }) => matches(file) && (found.length || !hasFilter()));
  const of = (found, severity) => found.filter((finding) => finding[1] === severity).length;
  const body = rows.map(({ file, number, found }) => $("tr", {},
    $("td", { class: "path" }, $("a", { href: `#/${number}` }, file.path), $("br"), $("span", { class: "soft" }, file.title || "no title")),
    $("td", {}, ...Object.entries(file.verdicts).filter(([, verdict]) => verdict !== "good" && verdict !== "not-evaluated").map(([category, verdict]) => tag(verdict, `${category}: ${verdict}`))),
    ...["error", "warning", "info"].map((severity) => $("td", { class: "number" }, String(of(found, severity))))));
  const caption = `${rows.length} of ${index.files.length} articles`;
  const heads = [["article", ""], ["to do", ""], ["errors", "number"], ["warnings", "number"], ["infos", "number"]];
  list.replaceChildren($("table", {}, $("caption", { "aria-live": "polite" }, caption),
    $("thead", {}, $("tr", {}, ...heads.map(([head, name]) => $("th", { scope: "col", class: name || null }, head)))), $("tbody", {}, ...body)));
}

function marked(block, findings) {
  const parts = [], known = block.marks.filter(([, , id]) => findings.has(id));
  const edges = [...new Set([0, block.points.length, ...known.flatMap(([start, end]) => [start, end])])].sort((a, b) => a - b);
  for (let at = 0; at + 1 < edges.length; at++) {
    const text = block.points.slice(edges[at], edges[at + 1]).join("");
    const here = known.filter(([start, end]) => start <= edges[at] && edges[at + 1] <= end).map(([, , id]) => findings.get(id));
    if (!here.length) { parts.push(text); continue; }
    const worst = ["error", "warning", "info"].find((severity) => here.some((finding) => finding.severity === severity));
    const finding = here.find((candidate) => candidate.severity === worst);
    const link = $("a", { href: `#finding-${finding.fingerprint}`, title: here.map((each) => each.message).join("; ") }, text);
    link.addEventListener("click", (event) => { event.preventDefault(); focusOn(`finding-${finding.fingerprint}`); });
    parts.push($("mark", { class: worst, id: `mark-${finding.fingerprint}` }, link));
  }
  return parts;
}

function focusOn(id) {
  const target = document.getElementById(id);
  if (!target) return;
  target.tabIndex = -1;
  target.focus();
  target.scrollIntoView({ block: "center" });
}

function showBlock(block, findings) {
  block.points = Array.from(block.text);  // offsets count code points
  const names = { heading: "h3", title: "h3", code: "pre" };
  const grade = block.grade === null ? null : $("span", { class: "grade" }, `grade ${block.grade}`);
  const spoken = block.role === "content" ? null : $("span", { class: "soft" }, `[${block.role}] `);
  return $(names[block.kind] || "p", { class: `${block.kind} ${block.role}` }, grade, spoken, ...marked(block, findings));
}

function showFinding(finding, inText) {
  const jump = $("button", { type: "button" }, `line ${finding.line}, column ${finding.column}`);
  jump.addEventListener("click", () => focusOn(`mark-${finding.fingerprint}`));
  return $("li", { class: finding.severity, id: `finding-${finding.fingerprint}` },
    $("p", {}, tag(finding.severity), " ", $("b", {}, finding.rule), " ", inText ? jump : $("span", { class: "soft" }, `line ${finding.line}, column ${finding.column}`)),
    $("p", {}, finding.message), finding.excerpt ? $("p", {}, $("q", {}, finding.excerpt)) : null,
    finding.help ? $("p", { class: "soft" }, finding.help) : null, finding.fix ? $("p", { class: "good" }, `can be fixed (${finding.fix.safety})`) : null);
}

function showSnippet([screen, [title, text]]) {
  const told = (cut, what) => cut[2] ? `${what}: ${cut[2]} characters, about ${cut[3]} px${cut[1] ? ", cut" : ""}` : `no ${what}`;
  return $("section", { class: "snippet", "aria-label": `snippet on ${screen}` }, $("p", { class: "soft" }, screen), $("p", { class: "title" }, title[0] || "no title"),
    $("p", { class: "text" }, text[0] || "The search engine picks a passage of the page."), $("p", { class: "soft" }, `${told(title, "title")}; ${told(text, "description")}`));
}

function showArticle(number) {
  const file = index.files[number], entry = read(`file-${number}`), page = read(`page-${number}`);
  const findings = new Map(entry.findings.filter((finding) => counts([finding.rule, finding.severity, finding.category])).map((finding) => [finding.fingerprint, finding]));
  const inText = new Set((page?.blocks || []).flatMap((block) => block.marks.map((mark) => mark[2])));
  const figures = Object.entries(entry.article.readability || {}).filter(([, value]) => value !== null);
  const skipped = entry.not_evaluated.map(({ rule, reason }) => $("li", {}, $("b", {}, rule), `: ${reason}`));
  const head = $("h1", { tabindex: "-1" }, file.title || file.path);
  view.replaceChildren($("nav", {}, $("a", { href: "#/" }, "All articles")), head, $("p", { class: "soft path" }, `${file.path} · ${entry.format}, ${entry.encoding} · ${entry.article.words} words · ${entry.article.topic}`),
    $("p", {}, ...Object.entries(entry.verdicts).map(([category, verdict]) => tag(verdict, `${category}: ${verdict}`))),
    ...(page ? [$("h2", {}, "On a results page"), $("div", { class: "snippets" }, ...Object.entries(page.snippet).map(showSnippet))] : []),
    $("div", { class: "columns" },
      $("section", {}, $("h2", {}, "Text"), $("div", { class: "article" }, ...(page?.blocks || []).map((block) => showBlock(block, findings)))),
      $("section", {}, $("h2", {}, `Findings (${findings.size})`), $("ol", { class: "findings" }, ...[...findings.values()].map((finding) => showFinding(finding, inText.has(finding.fingerprint)))),
        $("h2", {}, "Readability"), figures.length ? $("table", {}, $("tbody", {}, ...figures.map(([name, value]) => $("tr", {}, $("th", { scope: "row" }, name.replaceAll("_", " ")), $("td", { class: "number" }, String(value)))))) : $("p", {}, "not evaluated"),
        $("h2", {}, `Not evaluated (${skipped.length})`), $("ul", {}, ...skipped))));
  head.focus();
}

function route() {
  const number = /^#\/(\d+)$/.exec(location.hash)?.[1];
  const isArticle = number !== undefined && index.files[number];
  overview.hidden = Boolean(isArticle);
  view.hidden = !isArticle;
  if (isArticle) showArticle(Number(number)); else showList();
  document.title = isArticle ? `${index.files[number].path} – seolint` : "seolint report";
}

const overview = document.getElementById("overview"), list = document.getElementById("list");
document.getElementById("figures").append(...index.figures.map(([number, what]) => $("li", {}, $("b", {}, number), ` ${what}`)));
if (index.problems.length) document.getElementById("problems").append($("h2", {}, "Could not be done"),
  $("ul", {}, ...index.problems.map(([path, message]) => $("li", {}, $("b", {}, path), `: ${message}`))));
const options = (values) => values.map((value) => $("option", { value }, value));
const all = index.files.flatMap((file) => file.findings);
document.getElementById("rule").append(...options([...new Set(all.map((finding) => finding[0]))].sort()));
document.getElementById("category").append(...options([...new Set(all.map((finding) => finding[2]))].sort()));
document.getElementById("text").addEventListener("input", (event) => { state.text = event.target.value.toLowerCase(); showList(); });
for (const name of ["rule", "category"]) document.getElementById(name).addEventListener("change", (event) => { state[name] = event.target.value; showList(); });
for (const box of document.querySelectorAll("[name=severity]")) box.addEventListener("change", () => { state.severities[box.checked ? "add" : "delete"](box.value); showList(); });
window.addEventListener("hashchange", route);
route();
