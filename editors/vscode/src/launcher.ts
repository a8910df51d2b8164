// Decides which program is the server. Knows nothing of VS Code, so that it can be tested without one.

import * as path from "node:path";

/** What the user has set about the server; empty texts are not set. */
export interface ServerSettings {
  from: "auto" | "path" | "environment" | "bundled" | "uvx";
  path: string;
  environment: string;
  python: string;
  package: string;
  arguments: readonly string[];
}

/** What there is on this machine. */
export interface Surroundings {
  platform: NodeJS.Platform;
  /** The home folder of the user, for paths that begin with ~. */
  home: string;
  /** The first folder of the workspace, from which relative paths count; "" without one. */
  folder: string;
  /** The program that was packaged with the extension. */
  bundled: string;
  /** The value of PATH. */
  search: string;
  exists: (file: string) => boolean;
}

export interface Command {
  command: string;
  args: string[];
}

/** The server cannot be started with these settings; the message says what to do. */
export class LaunchError extends Error {}

type Way = Exclude<ServerSettings["from"], "auto">;

/** Returns the command that starts the server. */
export function chooseCommand(settings: ServerSettings, around: Surroundings): Command {
  const way = settings.from === "auto" ? findWay(settings, around) : settings.from;
  const { command, args } = WAYS[way](settings, around);
  return { command, args: [...args, "server", ...settings.arguments] };
}

function findWay(settings: ServerSettings, around: Surroundings): Way {
  if (settings.path || (!settings.environment && findProgram("seolint", around))) return "path";
  if (settings.environment) return "environment";
  if (around.exists(around.bundled)) return "bundled";
  if (settings.package) return "uvx";
  throw new LaunchError(
    "seolint was not found. Install it with its extra \"server\", or name it in seolint.server.path, seolint.server.environment or seolint.server.package.",
  );
}

const WAYS: Record<Way, (settings: ServerSettings, around: Surroundings) => Command> = {
  path: (settings, around) => {
    if (settings.path) return { command: demand(settings.path, "seolint.server.path", around), args: [] };
    const found = findProgram("seolint", around);
    if (!found) throw new LaunchError("seolint is not on the PATH; set seolint.server.path.");
    return { command: found, args: [] };
  },
  environment: (settings, around) => {
    if (!settings.environment) throw new LaunchError("seolint.server.environment is not set.");
    const own = pathsOf(around);
    const program = around.platform === "win32" ? own.join("Scripts", "seolint.exe") : own.join("bin", "seolint");
    return { command: demand(own.join(settings.environment, program), "seolint.server.environment", around), args: [] };
  },
  bundled: (settings, around) => {
    if (!around.exists(around.bundled)) throw new LaunchError("This extension was packaged without seolint.");
    const python = settings.python ? resolve(settings.python, around) : around.platform === "win32" ? "python" : "python3";
    // Isolated: the working directory is the workspace, and Python would import modules that lie in it.
    return { command: python, args: ["-I", around.bundled] };
  },
  uvx: (settings) => {
    if (!settings.package) throw new LaunchError("seolint.server.package is not set: which package should uvx run?");
    return { command: "uvx", args: ["--from", settings.package, "seolint"] };
  },
};

function demand(named: string, setting: string, around: Surroundings): string {
  const file = resolve(named, around);
  if (!around.exists(file)) throw new LaunchError(`${setting}: ${file} does not exist.`);
  return file;
}

/** Returns an absolute path; one without a separator is a program to be looked for by the system. */
function resolve(named: string, around: Surroundings): string {
  const own = pathsOf(around);
  if (named === "~" || named.startsWith("~/") || named.startsWith("~\\")) return own.join(around.home, named.slice(1));
  if (own.isAbsolute(named)) return named;
  return own.join(around.folder || around.home, named);
}

/** Looks for a program in the folders of PATH; relative ones do not count, they could lie in the workspace. */
function findProgram(name: string, around: Surroundings): string | undefined {
  const own = pathsOf(around);
  const file = around.platform === "win32" ? `${name}.exe` : name;
  return around.search
    .split(own.delimiter)
    .filter((folder) => own.isAbsolute(folder))
    .map((folder) => own.join(folder, file))
    .find((program) => around.exists(program));
}

function pathsOf(around: Surroundings): typeof path.posix {
  return around.platform === "win32" ? path.win32 : path.posix;
}
