import { existsSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

/** Settings that say where packages come from; the rest of the caller's (`--omit`, `--prefix`, …) is not for us. */
const KEPT =
  /^npm_config_(registry|proxy|https?_proxy|noproxy|ca|cafile|strict_ssl|cache|userconfig|globalconfig|offline)$/iu;

/** npm's own program: the one that runs us, else the one beside node, else the one on the PATH. */
export function npmCli(environment = process.env) {
  const given = environment.npm_execpath;
  const beside = dirname(process.execPath);
  const onPath = (environment.PATH ?? '').split(delimiter).map((folder) => join(folder, 'npm'));
  const candidates = [
    ...(given && /npm-cli\.[cm]?js$/u.test(given) ? [given] : []),
    join(beside, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(beside, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    ...onPath.filter((file) => existsSync(file)).map((file) => realpathSync(file)),
  ];
  return candidates.find((file) => file.endsWith('js') && existsSync(file));
}

/** The environment for an `npm` of ours. */
export function npmEnvironment(environment = process.env) {
  const kept = Object.entries(environment).filter(
    ([name]) => !/^npm_config_/iu.test(name) || KEPT.test(name),
  );
  return Object.fromEntries(kept);
}
