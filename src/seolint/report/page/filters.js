// ── which articles and findings are shown: kept in the address, so that a link to the report keeps them ──

// Choices about articles, then about findings; "" chooses everything.
const ARTICLE_CHOICES = ["text", "kind", "verdict", "grade", "age"];
const CHOICES = [...ARTICLE_CHOICES, "category", "rule"];
const filters = { severities: new Set(SEVERITIES), sort: "worst" };

function readFilters(query) {
  const given = new URLSearchParams(query);
  for (const name of CHOICES) filters[name] = given.get(name) || "";
  const severities = (given.get("severity") || "").split(",").filter((word) => SEVERITIES.includes(word));
  filters.severities = new Set(given.has("severity") ? severities : SEVERITIES);
  filters.sort = COLUMNS[(given.get("sort") || "").replace("-", "")] ? given.get("sort") : "worst";
}

function writeFilters(more = {}) {
  const query = new URLSearchParams(CHOICES.filter((name) => filters[name]).map((name) => [name, filters[name]]));
  if (filters.severities.size < SEVERITIES.length) query.set("severity", [...filters.severities].join(","));
  if (filters.sort !== "worst") query.set("sort", filters.sort);
  for (const [name, value] of Object.entries(more)) if (value) query.set(name, value);
  return query.size ? `?${query}` : "";
}
const listAddress = () => `#/${writeFilters()}`;
const articleAddress = (number, more) => `#/${number}${writeFilters(more)}`;

const isWanted = (rule, severity, category, except) => filters.severities.has(severity)
  && (except === "rule" || !filters.rule || rule === filters.rule)
  && (except === "category" || !filters.category || category === filters.category);
const hidesFindings = () => Boolean(filters.rule || filters.category || filters.severities.size < SEVERITIES.length);
const isFiltered = () => hidesFindings() || ARTICLE_CHOICES.some((name) => filters[name]);

// ── articles by grade and by age ──

const LOWEST_GRADE = 5, HIGHEST_GRADE = 16;
const gradeOf = (file) => file.grade === null ? "" : String(Math.min(HIGHEST_GRADE, Math.max(LOWEST_GRADE, Math.round(file.grade))));
// Whether it reads too hard is what the rule says: a grade can be above the target by less than its margin of error.
const gradeRule = index.rules.findIndex(({ name }) => name === "reading-grade-too-high");
const isTooHard = (file) => file.findings.some(([rule]) => rule === gradeRule);

const AGES = { month6: "under 6 months", year1: "6 to 12 months", year2: "1 to 2 years", year3: "2 to 3 years", older: "over 3 years", none: "no date" };
const runDay = new Date(isDate(about.date) ? about.date.slice(0, 10) : Date.now());
function ageOf(file) {
  const care = lastCare(file);
  if (!care) return "none";
  const years = (runDay - new Date(care[0])) / (365.25 * 24 * 3600 * 1000);
  return years < 0.5 ? "month6" : years < 1 ? "year1" : years < 2 ? "year2" : years < 3 ? "year3" : "older";
}

const TESTS = {
  text: (file, text) => `${file.path}\n${file.title}\n${(file.authors || []).join("\n")}`.toLowerCase().includes(text.toLowerCase()),
  kind: (file, kind) => file.kind === kind,
  verdict: (file, choice) => file.verdicts[choice.split(":")[0]] === choice.split(":")[1],
  grade: (file, grade) => grade === "above" ? isTooHard(file) : gradeOf(file) === grade,
  age: (file, age) => ageOf(file) === age,
};
const matches = (file, except) => ARTICLE_CHOICES.every((name) => name === except || !filters[name] || TESTS[name](file, filters[name]));

// The findings of an article that are wanted, as [rule of the index, severity, number]; null if it is left out itself.
function findWanted(file, except) {
  if (!matches(file, except)) return null;
  const found = file.findings.map(([rule, severity, number]) => [index.rules[rule], SEVERITIES[severity], number])
    .filter(([rule, severity]) => isWanted(rule.name, severity, rule.category, except));
  return found.length || !hidesFindings() ? found : null;
}

// ── the order ──

const byText = (read) => ({ read, isText: true });
const COLUMNS = {
  worst: { read: ({ totals }) => totals.error * 1e10 + totals.warning * 1e5 + totals.info },
  path: byText(({ file }) => file.path),
  error: { read: ({ totals }) => totals.error },
  warning: { read: ({ totals }) => totals.warning },
  info: { read: ({ totals }) => totals.info },
  kind: byText(({ file }) => file.kind || ""),
  words: { read: ({ file }) => file.words },
  grade: { read: ({ file }) => file.grade },
  updated: byText(({ file }) => lastCare(file)?.[0] || ""),
  author: byText(({ file }) => (file.authors || [])[0] || ""),
};

// Texts from A to Z and from the oldest, numbers from the highest; "-" in front turns that around; what is unknown is last.
function sortRows(rows) {
  const name = filters.sort.replace("-", ""), { read, isText } = COLUMNS[name];
  const turn = filters.sort.startsWith("-") ? -1 : 1;
  const keyed = rows.map((row) => [read(row), row]);
  const isUnknown = (key) => key === null || key === undefined || key === "";
  const compare = (a, b) => isText ? a.localeCompare(b) : b - a;
  return keyed.sort(([a], [b]) => isUnknown(a) - isUnknown(b) || (isUnknown(a) ? 0 : compare(a, b) * turn)).map(([, row]) => row);
}

function findRows() {
  const rows = [];
  index.files.forEach((file, number) => {
    const found = findWanted(file);
    if (!found) return;
    const totals = { error: 0, warning: 0, info: 0 };
    for (const [, severity, times] of found) totals[severity] += times;
    rows.push({ file, number, totals });
  });
  return sortRows(rows);
}
