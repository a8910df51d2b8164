// ── the findings of an article: the worst first, those of one rule folded ──

const SHOWN_PLACES = 5;

function foldFindings(findings) {
  const groups = new Map();
  for (const finding of findings) {
    const key = `${finding.severity} ${finding.rule}`;
    groups.set(key, [...(groups.get(key) || []), finding]);
  }
  return WORST_FIRST.flatMap((severity) => [...groups.values()].filter(([first]) => first.severity === severity));
}

function showGroup(group) {
  const [first] = group, rule = index.rules.find((each) => each.name === first.rule) || {};
  const isSame = group.every((each) => each.message === first.message);
  const places = group.map((each, number) => showPlace(each, isSame ? null : each.message, number));
  const more = group.length > SHOWN_PLACES + 1 ? group.length - SHOWN_PLACES : 0;
  const list = $("ul", { class: "places" }, places);
  if (more) list.append($("li", {}, button(`${more} more`, () => unfold(list, places[SHOWN_PLACES]), { class: "unfold" })));
  places.forEach((place, number) => { place.hidden = Boolean(more) && number >= SHOWN_PLACES; });
  return $("li", { class: `group ${first.severity}` },
    $("p", { class: "rule" }, tag(first.severity, SEVERITY_NAMES[first.severity]), first.rule, group.length > 1 ? $("span", { class: "soft" }, ` × ${group.length}`) : null),
    $("p", { class: "message" }, isSame ? first.message : (rule.summary || "").replace(/\.$/, "")),
    list,
    showHelp(group),
    showReason(rule));
}

// A place of a finding: press it to see it in the text.
function showPlace(finding, message) {
  const isMarked = opened.marked.has(finding.fingerprint);
  const select = () => selectFinding(finding.fingerprint, { from: "findings" });
  return $("li", { id: `finding-${finding.fingerprint}` },
    button([$("span", { class: "where" }, isMarked || finding.excerpt ? `line ${finding.line}` : "the whole article"),
      message ? $("span", {}, message) : null, finding.excerpt ? $("span", { class: "excerpt" }, `“${finding.excerpt}”`) : null], select,
      { class: "place", "aria-pressed": "false", title: isMarked ? "show it in the text" : "not in the text that is shown" }),
    finding.related.map(([path, line, words]) => $("p", { class: "soft" }, "see ", path === index.files[opened.number].path
      ? button(`line ${line}`, () => showLine(line), { class: "line" }) : `${path}:${line}`, `: ${words}`)));
}

// What to do, and what does it.
function showHelp(group) {
  const repair = group.every((each) => each.safety === "safe") ? "--fix" : group.every((each) => each.safety) ? "--fix --unsafe-fixes" : "";
  const [help] = group.map((each) => each.help).filter(Boolean);
  return [help ? $("p", { class: "help" }, help) : null, repair ? $("p", { class: "help" }, $("code", {}, repair), ` repairs ${group.length > 1 ? "them" : "it"}`) : null];
}

function unfold(list, first) {
  for (const place of list.children) place.hidden = false;
  list.querySelector(".unfold")?.parentElement.remove();
  if (first) first.querySelector("button").focus();
}

// Why the rule exists, with an example and what it rests on.
function showReason(rule) {
  if (!rule.why) return null;
  const example = rule.example, sources = (rule.sources || []).filter(({ 1: url }) => isWeb(url));
  const lines = example ? example.lines.map((line, place) => place === example.at ? $("strong", {}, `${line}\n`) : `${line}\n`) : [];
  return $("details", { class: "why" }, $("summary", {}, example ? "why, and an example" : "why"),
    $("p", {}, prose(rule.why)),
    example ? [$("pre", {}, lines), $("p", { class: "soft" }, `reported: ${example.message}`)] : null,
    sources.length ? $("p", { class: "soft" }, "Source: ", sources.flatMap(([title, url], place) => [place ? ", " : null, webLink(url, title)])) : null);
}

function showFindings(hidden) {
  const groups = foldFindings(opened.wanted.values());
  opened.order = groups.flat().map((finding) => finding.fingerprint);
  const note = hidden ? $("p", { class: "note" }, `${show(opened.wanted.size)} of ${count(hidden + opened.wanted.size, "finding")}: the others are left out by the filters. `,
    button("show all", () => openArticle(opened.number, { all: "1" }))) : null;
  const step = (label, by) => button(label, () => stepFinding(by), { disabled: opened.wanted.size ? null : "", "aria-label": `${label} finding` });
  return $("section", { class: "pane findings", "aria-label": "findings", tabindex: "0" },
    $("div", { class: "tools" }, $("h2", {}, "Findings ", $("span", { id: "place", class: "soft", role: "status" }, `(${opened.wanted.size})`)),
      step("previous", -1), step("next", 1), button("close", closeFinding, { class: "close" })),
    note, opened.wanted.size || hidden ? null : $("p", { class: "soft" }, "Nothing was found."),
    $("ol", { class: "groups" }, groups.map(showGroup)));
}
