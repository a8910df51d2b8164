// Turns what the server says about an article into the words of the status bar. Knows nothing of VS Code.

/** The parameters of the notification `seolint/status`; those after `problems` are missing if the file is not linted. */
export interface Status {
  uri: string;
  version: number | null;
  problems: string[];
  summary?: string;
  words?: number;
  kind?: string;
  topic?: string;
  grade?: number | null;
  targetGrade?: number | null;
  verdicts?: Record<string, string>;
  errors?: number;
  warnings?: number;
  hints?: number;
}

/** What the status bar shows: `bad` colors it. */
export interface Item {
  text: string;
  tooltip: string;
  bad: boolean;
}

const MARKS: Record<string, string> = { fix: "$(error)", improve: "$(warning)", good: "$(pass)" };

/** Returns what to show of an article; nothing for a file that is not linted. */
export function describe(status: Status): Item | undefined {
  if (status.problems.length > 0) {
    return { text: "$(error) seolint", tooltip: status.problems.map(escape).join("\n\n"), bad: true };
  }
  if (status.summary === undefined || status.verdicts === undefined) return undefined;
  const verdicts = Object.entries(status.verdicts);
  const toFix = verdicts.filter(([, verdict]) => verdict === "fix").map(([category]) => category);
  const toImprove = verdicts.filter(([, verdict]) => verdict === "improve").map(([category]) => category);
  const parts = [`${(status.words ?? 0).toLocaleString("en-US")} words`];
  if (status.grade !== null && status.grade !== undefined) {
    parts.push(`grade ${Math.max(1, Math.floor(status.grade + 0.5))}`);
  }
  if (toFix.length > 0) parts.push(`fix ${shorten(toFix)}`);
  if (toImprove.length > 0) parts.push(`improve ${shorten(toImprove)}`);
  const mark = MARKS[toFix.length > 0 ? "fix" : toImprove.length > 0 ? "improve" : "good"];
  const judged = verdicts.filter(([, verdict]) => verdict !== "not-evaluated");
  const unjudged = verdicts.filter(([, verdict]) => verdict === "not-evaluated").map(([category]) => category);
  const lines = [
    escape(status.summary),
    judged.map(([category, verdict]) => `${MARKS[verdict] ?? ""} ${escape(category)}: ${escape(verdict)}`).join("  \n"),
    count(status.errors, "error") + ", " + count(status.warnings, "warning") + ", " + count(status.hints, "hint"),
  ];
  if (unjudged.length > 0) lines.push(`Not judged: ${unjudged.map(escape).join(", ")}`);
  return { text: `${mark} ${parts.join(" · ")}`, tooltip: lines.join("\n\n"), bad: toFix.length > 0 };
}

function shorten(categories: readonly string[]): string {
  return categories.length > 2 ? `${categories.length} categories` : categories.join(", ");
}

function count(number: number | undefined, what: string): string {
  return `${number ?? 0} ${what}${number === 1 ? "" : "s"}`;
}

/** Escapes what Markdown would take for more than text: messages can quote an article. */
function escape(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!|<>~$&]/g, "\\$&");
}
