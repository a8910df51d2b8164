// ── what the address names is shown ──

function route() {
  const [, name, query] = /^#\/(\d*)\??(.*)$/.exec(location.hash) || ["", "", ""];
  const number = name && Number(name) < index.files.length ? Number(name) : null, given = new URLSearchParams(query);
  const last = opened?.number;
  readFilters(query);
  byId("overview").hidden = number !== null;
  view.hidden = number === null;
  document.body.classList.toggle("reading", number !== null);
  document.title = number === null ? "seolint report" : `${index.files[number].path} – seolint`;
  if (number !== null) {
    openArticle(number, { all: given.get("all"), finding: given.get("finding") });
    return;
  }
  opened = null;
  view.replaceChildren();
  showList();
  if (last !== undefined) [...byId("rows").querySelectorAll("a")].find((link) => link.hash === articleAddress(last))?.focus();
}

function fillChoices(id, words) {
  byId(id).append(...[...new Set(words)].filter(Boolean).sort().map((word) => $("option", { value: word }, word)));
  byId(id).addEventListener("change", ({ target }) => choose(id, target.value));
}

function describeRun() {
  const total = (number) => index.files.reduce((sum, file) => sum + file.findings.filter(([, severity]) => severity === number).reduce((all, [, , times]) => all + times, 0), 0);
  const figures = [[index.files.length, "article", ""], ...[2, 1, 0].map((number) => [total(number), SEVERITY_NAMES[SEVERITIES[number]], SEVERITIES[number]])];
  byId("figures").append(...figures.map(([number, what, classes]) => {
    const [digits, noun] = count(number, what).split(" ");
    return $("li", { class: classes }, $("strong", {}, digits), ` ${noun}`);
  }));
  byId("problems").open = index.problems.length < 4;
  byId("about").textContent = index.about.map(([what, value]) => what === "date" ? value : `${what}: ${value}`).join(" · ");
  if (index.problems.length) byId("problems").append($("summary", {}, `${count(index.problems.length, "problem")}: what could not be read`),
    $("ul", {}, index.problems.map(([path, message]) => $("li", {}, $("strong", {}, path), `: ${message}`))));
}

function start() {
  describeRun();
  fillChoices("rule", index.rules.map((rule) => rule.name));
  fillChoices("category", index.rules.map((rule) => rule.category));
  fillChoices("kind", index.files.map((file) => file.kind));
  byId("text").addEventListener("input", ({ target }) => choose("text", target.value));
  for (const severity of SEVERITIES) byId(severity).addEventListener("change", ({ target }) => {
    filters.severities[target.checked ? "add" : "delete"](severity);
    choose("category", filters.category);
  });
  byId("save").addEventListener("click", saveList);
  listenToArticle();
  window.addEventListener("hashchange", route);
  route();
}

start();
