// ── the text of an article, with its findings marked ──

function mark(block, findings) {
  const points = Array.from(block.text); // offsets count code points
  const events = block.marks.filter(([, , id]) => findings.has(id))
    .flatMap(([start, end, id]) => [[start, 1, id], [end, 0, id]]).sort((a, b) => a[0] - b[0]);
  const parts = [], open = new Map();
  let at = 0;
  for (const [place, isStart, id] of [...events, [points.length, 0, ""]]) {
    if (place > at) parts.push(showPart(points.slice(at, place).join(""), [...open.values()], block.marks.some(([start, end]) => start === at && end === place)));
    if (isStart) open.set(id, findings.get(id)); else open.delete(id);
    at = place;
  }
  return parts;
}

// Characters without ink get their names next to them, so that their mark can be seen and pressed.
function nameUnseen(text) {
  const names = [...new Set(text)].slice(0, 3).map((sign) => sign === " " ? "␣" : `U+${sign.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}`);
  return $("span", { class: "unseen" }, names.join(" "));
}

// A part of a text and the findings that cover it; `isWhole` says whether one of them covers just this part.
function showPart(text, here, isWhole) {
  if (!here.length) return text;
  const sorted = WORST_FIRST.flatMap((severity) => here.filter((finding) => finding.severity === severity));
  const isUnseen = /^[\p{C}\p{Z}]+$/u.test(text);
  const link = $("a", { href: opened.address(sorted[0].fingerprint), title: sorted.map((each) => each.message).join("; ") }, text, isUnseen ? nameUnseen(text) : null);
  return $("mark", { class: sorted[0].severity, "data-findings": sorted.map((each) => each.fingerprint).join(" ") }, isUnseen && !isWhole ? text : link);
}

// A line of the source is only there for the findings in it.
const isShown = (block) => block.role !== "source" || block.marks.some(([, , id]) => opened.wanted.has(id));

const ELEMENTS = { heading: "h3", title: "h3", code: "pre", source: "pre" };
const ROLES = { noise: "boilerplate", chrome: "page around the article" };

function showBlock(block, findings) {
  const label = block.kind === "heading" ? `h${block.level}` : block.grade === null ? null : `grade ${block.grade}`;
  const grade = label && $("span", { class: "grade", title: block.grade === null ? null : "Flesch-Kincaid grade of this paragraph" }, label);
  const role = block.role === "source" ? $("span", { class: "role" }, `source, line ${block.line}`) : ROLES[block.role] ? $("span", { class: "role" }, ROLES[block.role]) : null;
  return $(ELEMENTS[block.kind] || "p", { class: `${block.kind} ${block.role}`, "data-line": block.line }, grade, role, mark(block, findings));
}

// Scrolls to the block that begins on a line, or else to the last one before it.
function showLine(line) {
  const blocks = [...view.querySelectorAll(".article [data-line]")].filter((block) => Number(block.dataset.line) <= line);
  showPane("text");
  blocks.at(-1)?.scrollIntoView({ block: "center" });
}
