// ── what is wrong most often, where, and how it is spread; each bar is a filter ──

const SHOWN_RULES = 10;
let isShowingAllRules = false;

function bar(share, classes = "") {
  const filled = $("span", { class: `filled ${classes}` });
  filled.style.width = `${Math.max(share * 100, share ? 1 : 0)}%`;
  return $("span", { class: "bar", "aria-hidden": "true" }, filled);
}

// A row of a card: press it to filter by its value, press again to show everything.
function choice(name, value, children, attributes = {}) {
  const isOn = filters[name] === value;
  return button(children, () => choose(name, isOn ? "" : value), { class: "choice", "aria-pressed": String(isOn), ...attributes });
}

function countArticles(except, keysOf) {
  const counts = new Map();
  for (const file of index.files) {
    const found = findWanted(file, except);
    if (found) for (const key of keysOf(file, found)) counts.set(key, (counts.get(key) || 0) + 1);
  }
  return counts;
}

function card(name, title, ...children) {
  return $("section", { class: `card ${name}` }, $("h2", {}, title), ...children);
}

function showTopRules() {
  const worst = new Map();
  const articles = countArticles("rule", (file, found) => {
    for (const [rule, severity] of found)
      if (!worst.has(rule) || SEVERITIES.indexOf(severity) > SEVERITIES.indexOf(worst.get(rule))) worst.set(rule, severity);
    return new Set(found.map(([rule]) => rule));
  });
  const isHint = (rule) => Number(worst.get(rule) === "info");
  const rules = [...articles.keys()].sort((a, b) => isHint(a) - isHint(b) || articles.get(b) - articles.get(a));
  const shown = isShowingAllRules ? rules : rules.filter((rule, place) => place < SHOWN_RULES || rule.name === filters.rule);
  const most = Math.max(...shown.map((rule) => articles.get(rule)));
  const rows = shown.map((rule) => $("li", {}, choice("rule", rule.name, [
    $("span", { class: "name" }, (rule.summary || "").replace(/\.$/, ""), $("span", { class: "soft" }, rule.name)),
    bar(articles.get(rule) / most, worst.get(rule)), $("span", { class: "number" }, show(articles.get(rule)))])));
  const turn = () => { isShowingAllRules = !isShowingAllRules; showList(); byId("all-rules").focus(); };
  return card(isShowingAllRules ? "most all" : "most", ["What is wrong most often ", $("span", { class: "soft" }, "in how many articles")], rows.length ? $("ol", { class: "bars" }, rows) : $("p", { class: "soft" }, "Nothing was found."),
    rules.length > SHOWN_RULES ? button(isShowingAllRules ? "show fewer" : `show all ${rules.length} rules`, turn, { id: "all-rules" }) : null);
}

function showVerdicts() {
  const counts = countArticles("verdict", (file) => Object.entries(file.verdicts).map((pair) => pair.join(":")));
  const categories = [...new Set(index.files.flatMap((file) => Object.keys(file.verdicts)))];
  const rows = categories.map((category) => {
    const numbers = VERDICTS.map((verdict) => [verdict, counts.get(`${category}:${verdict}`) || 0]);
    const cells = numbers.map(([verdict, number]) => $("td", { class: "number" }, number
      ? choice("verdict", `${category}:${verdict}`, show(number), { class: `choice ${verdict}`, "aria-label": `${category}, ${verdict}: ${count(number, "article")}` })
      : $("span", { class: "choice soft" }, "0")));
    return $("tr", {}, $("th", { scope: "row" }, choice("category", category, category, { "aria-label": `findings in ${category}` })),
      $("td", { class: "stack", "aria-hidden": "true" }, stack(numbers)), cells);
  });
  const heads = VERDICTS.map((verdict) => $("th", { scope: "col", class: `number ${verdict}` }, verdict === "not-evaluated" ? "not judged" : verdict));
  return card("where", ["Where ", $("span", { class: "soft" }, "articles by category and verdict")], $("table", { class: "verdicts", "aria-label": "articles by category and verdict" },
    $("thead", {}, $("tr", {}, $("th", { scope: "col" }, "category"), $("td", {}), heads)), $("tbody", {}, rows)));
}

function stack(numbers) {
  const total = numbers.reduce((sum, [, number]) => sum + number, 0);
  return $("span", { class: "bar" }, numbers.map(([verdict, number]) => {
    const part = $("span", { class: `filled ${verdict}` });
    part.style.width = `${total ? 100 * number / total : 0}%`;
    return part;
  }));
}

function showGrades() {
  const hard = countArticles("grade", (file) => isTooHard(file) ? [gradeOf(file)] : []);
  const all = countArticles("grade", (file) => file.grade === null ? [] : [gradeOf(file)]);
  const sum = (counts) => [...counts.values()].reduce((total, number) => total + number, 0);
  if (!all.size) return null;
  const most = Math.max(...all.values());
  const columns = [];
  for (let grade = LOWEST_GRADE; grade <= HIGHEST_GRADE; grade++) columns.push(showGrade(grade, all.get(String(grade)) || 0, hard.get(String(grade)) || 0, most));
  const line = `${show(sum(hard))} of ${count(sum(all), "article")} above their target`;
  return card("hard", ["Reading level ", $("span", { class: "soft" }, "school grade")], $("ol", { class: "grades" }, columns),
    sum(hard) ? choice("grade", "above", line, { class: "choice plain" }) : $("p", { class: "soft" }, line));
}

function showGrade(grade, number, hard, most) {
  const column = $("span", { class: "column", "aria-hidden": "true" });
  for (const [part, classes] of [[hard, "improve"], [number - hard, "good"]]) {
    const filled = $("span", { class: `filled ${classes}` });
    filled.style.height = `${100 * part / most}%`;
    column.append(filled);
  }
  const name = grade === LOWEST_GRADE ? `≤${grade}` : grade === HIGHEST_GRADE ? `${grade}+` : String(grade);
  const said = $("span", { class: "spoken" }, number ? " at grade " : "no article at grade ");
  return $("li", {}, choice("grade", String(grade), [$("span", { class: "number" }, number ? show(number) : "", said), column, $("span", {}, name)],
    { title: `${count(number, "article")}, ${hard} above the target`, disabled: number ? null : "" }));
}

function showAges() {
  const counts = countArticles("age", (file) => [ageOf(file)]);
  if (counts.size === 1 && counts.has("none")) return null;
  const most = Math.max(...counts.values());
  const rows = Object.entries(AGES).filter(([age]) => counts.has(age)).map(([age, name]) => $("li", {}, choice("age", age, [
    $("span", { class: "name" }, name), bar(counts.get(age) / most, age === "older" || age === "year3" ? "warning" : age === "none" ? "none" : "good"),
    $("span", { class: "number" }, show(counts.get(age)))])));
  return card("age", "Last updated or reviewed", $("ol", { class: "bars" }, rows),
    button("list the oldest first", () => { filters.sort = "updated"; showList(); byId("table").scrollIntoView(); }));
}

function showOverview() {
  const cards = index.files.length > 1 ? [showTopRules(), showVerdicts(), showGrades(), showAges()] : [];
  byId("cards").replaceChildren(...cards.filter(Boolean));
}
