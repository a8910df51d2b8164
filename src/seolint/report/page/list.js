// ── the list of articles ──

const ROWS = 200; // a table of thousands of rows takes seconds to lay out
let rowsShown = ROWS;

const HEADS = [["worst", "to do", ""], ["error", "errors", "number"], ["warning", "warnings", "number"], ["info", "hints", "number most"],
  ["kind", "kind", "wide"], ["words", "words", "number wide"], ["grade", "grade", "number middle"], ["updated", "updated", "middle"], ["author", "author", "wide"]];
const hasKinds = index.files.some((file) => file.kind);
const heads = () => [["path", "article", ""], ...HEADS.filter(([name]) => name !== "kind" || hasKinds)];

function choose(name, value) {
  filters[name] = value;
  rowsShown = ROWS;
  showList();
}

function showHead([name, label, classes]) {
  const isOn = filters.sort.replace("-", "") === name;
  const isTurned = filters.sort.startsWith("-");
  const isRising = Boolean(COLUMNS[name].isText) !== isTurned;
  const sort = () => { filters.sort = isOn && !isTurned ? `-${name}` : name; showList(); byId(`sort-${name}`).focus(); };
  return $("th", { scope: "col", class: classes, "aria-sort": isOn ? (isRising ? "ascending" : "descending") : null },
    button([label, isOn ? (isRising ? " ↑" : " ↓") : ""], sort, { id: `sort-${name}`, class: "sort" }));
}

function showRow({ file, number, totals }) {
  const having = (word) => Object.keys(file.verdicts).filter((category) => file.verdicts[category] === word).join(", ");
  const care = lastCare(file);
  const facts = [file.kind, count(file.words, "word"), file.grade === null ? null : `grade ${file.grade.toFixed(1)}`, care ? `${DATE_WORDS[care[1]]} ${care[0]}` : null,
    (file.authors || [])[0]].filter(Boolean);
  const cells = {
    worst: ["fix", "improve"].filter(having).map((word) => $("p", { class: word }, $("strong", {}, word), ` ${having(word)}`)),
    kind: file.kind, words: show(file.words),
    grade: file.grade === null ? "–" : $("span", { class: isTooHard(file) ? "improve" : null, title: file.target_grade ? `target ${file.target_grade}` : null }, file.grade.toFixed(1)),
    updated: care ? [care[0], care[1] === "modified" ? null : $("span", { class: "soft" }, ` ${DATE_WORDS[care[1]]}`)] : "–",
    author: (file.authors || []).slice(0, 2).join(", ") || "–",
    ...Object.fromEntries(SEVERITIES.map((severity) => [severity, totals[severity]
      ? $("span", { class: severity === "info" ? null : `strong ${severity}` }, show(totals[severity])) : $("span", { class: "soft" }, "0")])),
  };
  return $("tr", {},
    $("th", { scope: "row" }, $("a", { href: articleAddress(number) }, $("bdi", {}, file.title || file.path)),
      $("span", { class: "soft path" }, file.path), $("span", { class: "soft facts" }, facts.join(" · "))),
    heads().slice(1).map(([name, , classes]) => $("td", { class: classes }, cells[name])));
}

function describeChoices() {
  const names = { text: "text", kind: "kind", verdict: "verdict", grade: "grade", age: "updated or reviewed", category: "category", rule: "rule" };
  const say = (name) => name === "age" ? AGES[filters.age] : name === "grade" && filters.grade === "above" ? "above the target" : filters[name].replace(":", " ");
  const chips = CHOICES.filter((name) => filters[name]).map((name) =>
    button(`${names[name]}: ${say(name)} ×`, () => { choose(name, ""); byId("count").focus(); }, { class: "chip", "aria-label": `remove the filter ${names[name]}: ${say(name)}` }));
  const clear = () => { readFilters(""); showList(); byId("count").focus(); };
  const look = button("see them", () => byId("table").scrollIntoView(), { class: "chip look" });
  return isFiltered() ? [...chips, look, button("show everything", clear, { class: "chip" })] : [];
}

function showControls() {
  for (const name of ["text", "category", "rule", "kind"]) if (byId(name).value !== filters[name]) byId(name).value = filters[name];
  for (const severity of SEVERITIES) byId(severity).checked = filters.severities.has(severity);
  byId("kinds").hidden = !hasKinds;
}

function showList() {
  const rows = findRows(), shown = rows.slice(0, rowsShown);
  if (location.hash !== listAddress() && (isFiltered() || location.hash)) history.replaceState(null, "", listAddress());
  const found = rows.reduce((sum, { totals }) => sum + totals.error + totals.warning + totals.info, 0);
  const which = rows.length === index.files.length ? count(rows.length, "article") : `${show(rows.length)} of ${count(index.files.length, "article")}`;
  byId("count").textContent = `${which}, ${count(found, "finding")}`;
  byId("chips").replaceChildren(...describeChoices());
  byId("chosen").classList.toggle("on", isFiltered());
  showControls();
  showOverview();
  byId("heads").replaceChildren(...heads().map(showHead));
  byId("rows").replaceChildren(...shown.map(showRow));
  byId("table").hidden = !rows.length;
  const more = button(`show all ${show(rows.length)}`, () => { rowsShown = Infinity; showList(); });
  byId("more").replaceChildren(...(shown.length < rows.length ? [`These are the first ${shown.length}. `, more] : []));
}

// ── the list as a file for a spreadsheet ──

// A text that a spreadsheet would run as a formula gets an apostrophe in front.
const cell = (value) => `"${String(value ?? "").replace(/^[=+\-@\t\r]/, "'$&").replaceAll('"', '""')}"`;

function saveList() {
  const lines = findRows().map(({ file, totals }) => [file.path, file.title, totals.error, totals.warning, totals.info, file.kind, file.words, file.grade,
    file.target_grade, file.published, file.modified, file.reviewed, (file.authors || []).join("; ")]);
  const names = ["path", "title", "errors", "warnings", "hints", "kind", "words", "grade", "target grade", "published", "modified", "reviewed", "authors"];
  const csv = [names, ...lines].map((line) => line.map(cell).join(",")).join("\r\n");
  const address = URL.createObjectURL(new Blob(["\ufeff", csv], { type: "text/csv" }));
  $("a", { href: address, download: "seolint.csv" }).click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
