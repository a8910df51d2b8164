// ── one finding is selected at a time: it and its mark are highlighted, and both are scrolled into sight ──

const isNarrow = matchMedia("(max-width: 60rem)"); // as in report.css
const findMarks = (fingerprint) => [...view.querySelectorAll(`mark[data-findings~="${CSS.escape(fingerprint)}"]`)];

// On a narrow screen the panes take turns: "findings", "text" or "more" alone, or "both" with one finding below the text.
function showPane(name) {
  view.dataset.show = name;
  for (const control of view.querySelectorAll(".switch button"))
    control.setAttribute("aria-pressed", String(control.dataset.pane === (name === "both" ? "text" : name)));
}

function unselect() {
  opened.current = null;
  for (const element of view.querySelectorAll(".current")) {
    element.classList.remove("current");
    element.querySelector(":scope > a")?.removeAttribute("aria-current");
    element.querySelector(":scope > button")?.setAttribute("aria-pressed", "false");
  }
}

// Selects a finding; `from` is the pane in which that was asked for, which stays where it is if it can, `pressed` the mark.
function selectFinding(fingerprint, { from = "address", pressed = null } = {}) {
  const item = byId(`finding-${fingerprint}`), marks = findMarks(fingerprint);
  if (!item) return;
  unselect();
  opened.current = fingerprint;
  if (item.hidden) unfold(item.parentElement);
  for (const element of [item, item.closest(".group"), ...marks]) element.classList.add("current");
  item.querySelector("button").setAttribute("aria-pressed", "true");
  for (const element of marks) element.querySelector("a")?.setAttribute("aria-current", "true");
  showPane(marks.length ? "both" : "findings");
  byId("place").textContent = `${opened.order.indexOf(fingerprint) + 1} of ${opened.order.length}`;
  if (marks.length) reveal(pressed || marks[0], from === "text" ? "nearest" : "center");
  reveal(item.querySelector("button"), from === "findings" && !isNarrow.matches ? "nearest" : "center");
  history.replaceState(null, "", opened.address(fingerprint));
}

// Scrolls to an element; one that hardly fits into its pane is shown from its beginning, unless any part of it will do.
function reveal(element, block) {
  const isHigh = element.getBoundingClientRect().height > element.closest(".pane").clientHeight * 0.7;
  element.scrollIntoView({ block: isHigh && block === "center" ? "start" : block });
}

// A press on marked text selects its worst finding, the next press the next finding there. With the keyboard, the press
// after the last goes to the finding, from which Enter leads back.
function pressMark(link, isKey) {
  const here = link.parentElement.dataset.findings.split(" "), place = here.indexOf(opened.current);
  if (isKey && place === here.length - 1) focusPlace(opened.current);
  else selectFinding(here[(place + 1) % here.length], { from: "text", pressed: link.parentElement });
}

function pressPlace(item) {
  const first = findMarks(opened.current).map((element) => element.querySelector("a")).find(Boolean);
  if (item.classList.contains("current") && first) first.focus({ preventScroll: true });
}

const focusPlace = (fingerprint) => byId(`finding-${fingerprint}`).querySelector("button").focus({ preventScroll: true });

function stepFinding(by) {
  const { order, current } = opened, at = order.indexOf(current);
  selectFinding(order[at < 0 ? (by > 0 ? 0 : order.length - 1) : (at + by + order.length) % order.length]);
}

function closeFinding() {
  unselect();
  showPane("text");
  byId("place").textContent = `(${opened.order.length})`;
  history.replaceState(null, "", opened.address());
}

function listenToArticle() {
  view.addEventListener("click", (event) => {
    const link = event.target.closest("mark a");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    pressMark(link, event.detail === 0);
  });
  view.addEventListener("keydown", (event) => {
    const item = event.target.closest(".place")?.parentElement;
    if (event.key === "Escape" && opened.current) closeFinding();
    else if (item && event.key === "Enter" && item.classList.contains("current")) {
      event.preventDefault();
      pressPlace(item);
    } else if (item && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      event.preventDefault();
      stepFinding(event.key === "ArrowDown" ? 1 : -1);
      focusPlace(opened.current);
    }
  });
}
