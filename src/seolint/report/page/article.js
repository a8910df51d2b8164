// ── an article ──

const view = byId("view");
let opened = null;

function showCut([screen, [title, text]]) {
  const describe = ([, isCut, characters, pixels], what) => characters
    ? `${what}: ${count(characters, "character")}, about ${pixels} px${isCut ? ", cut" : ""}` : `no ${what}`;
  return $("section", { class: "snippet", "aria-label": `results page on ${screen}` },
    $("p", { class: "soft" }, `on ${screen}`), $("p", { class: "title" }, title[0] || "no title"),
    $("p", {}, text[0] || "Search engines will pick a passage from the page."),
    $("p", { class: "soft" }, `${describe(title, "title")}; ${describe(text, "description")}`));
}

// How hard the article reads, in one sentence, with the paragraphs that read hardest.
function describeReading(file) {
  if (file.grade === null) return "Its reading level was not evaluated.";
  const target = file.target_grade, over = target === undefined ? 0 : Math.round((file.grade - target) * 10) / 10;
  const aim = target === undefined ? "it has no target" : over > 0 ? `${over} above the target of ${target}${isTooHard(file) ? "" : ", within the margin of error"}` : `within the target of ${target}`;
  return `It reads like ${nameGrade(file.grade)} (${file.grade.toFixed(1)}), ${aim}.`;
}

function showReading(file, readability, blocks) {
  const figures = Object.entries({ ...readability, extra: null, ...readability.extra }).filter(([, value]) => value !== null);
  const limit = file.target_grade || 0;
  const hard = blocks.filter(({ grade }) => grade !== null && grade > limit).sort((a, b) => b.grade - a.grade).slice(0, 3);
  return [$("h2", {}, "Readability"), $("p", {}, describeReading(file)),
    hard.length ? $("p", { class: "screen" }, "Hardest paragraphs: ", hard.map(({ line, grade }) => [button(`line ${line}, grade ${grade}`, () => showLine(line)), " "])) : null,
    figures.length ? $("details", {}, $("summary", {}, "all figures"), $("table", { class: "figures-table" }, $("tbody", {}, figures.map(([name, value]) =>
      $("tr", {}, $("th", { scope: "row" }, name.replaceAll("_", " ")), $("td", { class: "number" }, String(value))))))) : null];
}

function showUnjudged(unjudged) {
  const total = unjudged.reduce((sum, [, rules]) => sum + rules.length, 0);
  const items = unjudged.map(([reason, rules]) => $("li", {}, `${reason}: `, $("span", { class: "soft" }, rules.join(", "))));
  return [$("h2", { class: "screen" }, "Not evaluated"), $("p", { class: "screen" }, total ? `${count(total, "rule")} could not judge this article:` : "All rules were evaluated."),
    items.length ? $("ul", { class: "reasons screen" }, items) : null];
}

function listFacts(file, entry) {
  const dates = Object.entries(DATE_WORDS).filter(([name]) => file[name]).map(([name, word]) => `${word} ${isDate(file[name]) ? file[name].slice(0, 10) : file[name]}`).reverse();
  return [file.kind, file.topic, count(file.words, "word"), file.authors ? `by ${file.authors.join(", ")}` : null, ...dates,
    file.keyphrase ? `keyphrase “${file.keyphrase}”` : null, file.disclaimer ? `disclaimer: ${file.disclaimer}` : null, entry.format].filter(Boolean);
}

function showPager(number) {
  const rows = findRows(), at = rows.findIndex((row) => row.number === number);
  const link = (label, row) => row ? $("a", { href: articleAddress(row.number), title: row.file.title || row.file.path, "aria-label": `${label} article` }, label) : $("span", { class: "soft" }, label);
  return $("nav", { class: "pager", "aria-label": "articles" }, $("a", { href: listAddress() }, "← all articles"),
    rows.length > 1 ? [link("previous", rows[at - 1]), at < 0 ? null : $("span", { class: "soft" }, `${show(at + 1)} of ${show(rows.length)}`), link("next", rows[at + 1])] : null);
}

function showArticleHead(number, file, entry) {
  const title = $("h1", { tabindex: "-1" }, $("bdi", {}, file.title || file.path));
  const losses = index.problems.filter(([path]) => path === file.path).map(([, message]) => $("p", { class: "error" }, message));
  const verdicts = VERDICTS.flatMap((word) => Object.entries(file.verdicts).filter(([, verdict]) => verdict === word));
  const panes = [["findings", `findings (${opened.wanted.size})`], ["text", "text"], ["more", "more"]];
  return $("header", { class: "head" }, showPager(number), title,
    $("p", { class: "soft facts path" }, file.path, " · ", listFacts(file, entry).join(" · ")), losses,
    $("p", { class: "verdict" }, $("span", { class: isTooHard(file) ? "improve" : null }, file.grade === null ? "" : `${describeReading(file)} `),
      verdicts.map(([category, verdict]) => tag(verdict, `${category}: ${verdict === "not-evaluated" ? "not judged" : verdict}`))),
    $("div", { class: "switch", role: "group", "aria-label": "show" },
      panes.map(([name, label]) => button(label, () => { unselect(); showPane(name); }, { "data-pane": name, "aria-pressed": "false" }))));
}

function openArticle(number, { all = "", finding = "" } = {}) {
  const file = index.files[number], entry = read(`file-${number}`), page = read(`page-${number}`), blocks = page?.blocks || [];
  const wanted = entry.findings.filter((each) => all || isWanted(each.rule, each.severity, each.category));
  opened = {
    number, all, current: null, order: [], wanted: new Map(wanted.map((each) => [each.fingerprint, each])),
    marked: new Set(blocks.flatMap((block) => block.marks.map(([, , id]) => id))),
    address: (fingerprint) => articleAddress(number, { all, finding: fingerprint }),
  };
  const snippet = page ? [$("h2", {}, "On a results page"), $("div", { class: "snippets" }, Object.entries(page.snippet).map(showCut))] : [];
  view.replaceChildren(showArticleHead(number, file, entry),
    $("section", { class: "pane text", "aria-label": "text", tabindex: "0" },
      $("h2", {}, "Text"), $("div", { class: "article", lang: file.language || null }, blocks.filter(isShown).map((block) => showBlock(block, opened.wanted))),
      $("div", { class: "more" }, $("p", { class: "soft path narrow" }, file.path, " · ", listFacts(file, entry).join(" · ")), snippet, showReading(file, entry.readability, blocks), showUnjudged(entry.unjudged))),
    showFindings(entry.findings.length - wanted.length));
  showPane("findings");
  history.replaceState(null, "", opened.address());
  view.querySelector("h1").focus();
  if (finding) selectFinding(finding);
}
