import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

const inPath = name =>
  (process.env.PATH ?? '')
    .split(path.delimiter)
    .map(folder => path.join(folder, name))
    .find(file => existsSync(file));

/** Debian keeps WebKitGTK's small browser beside its library, not among the programs. */
const miniBrowser = () =>
  ['/usr/lib', '/usr/lib64', '/usr/libexec']
    .filter(folder => existsSync(folder))
    .flatMap(folder => [folder, ...readdirSync(folder).map(name => path.join(folder, name))])
    .flatMap(folder =>
      ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0'].map(name =>
        path.join(folder, name, 'MiniBrowser'),
      ),
    )
    .find(file => existsSync(file));

/** What each engine needs besides npm packages: where it lies here, or undefined; and the Debian package that brings it. */
const programs = {
  firefox: [
    {
      name: 'firefox',
      brings: 'firefox-esr',
      find: () => process.env.FIREFOX_PATH ?? inPath('firefox-esr') ?? inPath('firefox'),
    },
  ],
  webkit: [
    { name: 'WebKitWebDriver', brings: 'webkit2gtk-driver', find: () => inPath('WebKitWebDriver') },
    { name: 'MiniBrowser', brings: 'webkit2gtk-driver', find: miniBrowser },
    { name: 'Xvfb', brings: 'xvfb', find: () => inPath('Xvfb') },
  ],
};

/** The first program of an engine that is not here, as a sentence. */
export const missingFor = engine => {
  const absent = programs[engine].find(({ find }) => !find());
  return absent && `${absent.name} is not on this machine; on Debian: apt-get install ${absent.brings}`;
};

/** The paths of an engine's programs, by name. */
export const programsOf = engine => {
  const missing = missingFor(engine);
  if (missing) throw new Error(missing);
  return Object.fromEntries(programs[engine].map(({ name, find }) => [name, find()]));
};
