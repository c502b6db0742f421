import assert from 'node:assert/strict';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

const root = fileURLToPath(new URL('../../..', import.meta.url));
/** Debian's package `wordpress`; another unpacked WordPress may be named. */
const source = process.env['WORDPRESS_FOLDER'] ?? '/usr/share/wordpress';

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

const run = (program: string, words: string[], input?: string): string => {
  const { status, stdout, stderr, error } = spawnSync(program, words, { encoding: 'utf8', input });
  assert.equal(status, 0, `${program} ${words.join(' ')}: ${error?.message ?? ''}${stdout}${stderr}`);
  return stdout;
};

const until = async (what: string, ready: () => Promise<boolean> | boolean): Promise<void> => {
  for (let tries = 0; tries < 300; tries += 1) {
    if (await ready()) return;
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  throw new Error(`${what} did not come`);
};

/** MariaDB refuses to run as root: as root its programs run as the user that Debian makes for them. */
const isRoot = process.getuid?.() === 0;
const asDatabaseUser = (program: string, words: string[]): [string, string[]] =>
  isRoot ? ['runuser', ['-u', 'mysql', '--', program, ...words]] : [program, words];

export const administrator = { name: 'paakayttaja', password: 'pitkä ja arvaamaton 112' };

/**
 * A real WordPress of its own: a copy in a new folder, a database on a socket in the same folder, PHP's own server on a
 * free port. Whatever it starts it stops, and it removes the folder.
 */
export class Site {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'kuulluksi-wordpress-'));
  address = '';
  #port = 0;
  #processes: ChildProcess[] = [];

  /** Where it will be, before it is there. */
  async choosePort(): Promise<void> {
    this.#port = await freePort();
    this.address = `http://localhost:${this.#port}`;
  }

  /** @param mayAsk The origin of the Kuulluksi server, which WordPress may ask besides itself. */
  async open(mayAsk: string): Promise<this> {
    assert.ok(
      existsSync(path.join(source, 'wp-load.php')),
      `There is no WordPress at ${source}: packages/wordpress/README.md says what the tests need.`,
    );
    if (!this.#port) await this.choosePort();
    const socket = await this.#startDatabase();
    const folder = this.#path();
    cpSync(source, folder, { recursive: true, dereference: true, filter: file => existsSync(file) });
    writeFileSync(
      path.join(folder, 'wp-config.php'),
      `<?php
define('DB_NAME', 'wordpress'); define('DB_USER', 'root'); define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${socket}'); define('DB_CHARSET', 'utf8mb4');
define('WP_HOME', '${this.address}'); define('WP_SITEURL', '${this.address}');
foreach (['AUTH_KEY', 'SECURE_AUTH_KEY', 'LOGGED_IN_KEY', 'NONCE_KEY', 'AUTH_SALT', 'SECURE_AUTH_SALT', 'LOGGED_IN_SALT', 'NONCE_SALT'] as $name) define($name, 'of a test ' . $name);
define('WP_DEBUG', true); define('WP_DEBUG_DISPLAY', false); define('WP_DEBUG_LOG', '${this.#path('../debug.log')}');
define('WP_HTTP_BLOCK_EXTERNAL', true); define('DISABLE_WP_CRON', true); define('AUTOMATIC_UPDATER_DISABLED', true);
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require ABSPATH . 'wp-settings.php';
`,
    );
    cpSync(path.join(root, 'packages/wordpress/kuulluksi'), this.#path('wp-content/plugins/kuulluksi'), {
      recursive: true,
    });
    cpSync(path.join(root, 'test/wordpress/theme'), this.#path('wp-content/themes/esimerkki'), {
      recursive: true,
    });
    mkdirSync(this.#path('wp-content/mu-plugins'));
    // What counts for WordPress as an installed language: its texts are English then, ours are not.
    mkdirSync(this.#path('wp-content/languages'));
    for (const locale of ['fi', 'sv_SE']) writeFileSync(this.#path(`wp-content/languages/${locale}.mo`), '');
    // WordPress refuses to ask unusual ports; the tests' server has one.
    this.mustUse(
      'ports',
      `add_filter('http_allowed_safe_ports', fn($ports) => [...$ports, ${new URL(mayAsk).port}]);`,
    );
    this.#start('php', ['-d', 'display_errors=0', '-S', `localhost:${this.#port}`, '-t', folder], {
      PHP_CLI_SERVER_WORKERS: '4',
    });
    await until('WordPress', () =>
      fetch(`${this.address}/wp-admin/install.php`).then(
        answer => answer.ok,
        () => false,
      ),
    );
    const installed = await fetch(`${this.address}/wp-admin/install.php?step=2`, {
      method: 'POST',
      body: new URLSearchParams({
        weblog_title: 'Esimerkkiyhdistys',
        user_name: administrator.name,
        admin_password: administrator.password,
        admin_password2: administrator.password,
        pw_weak: 'on',
        admin_email: 'yllapito@yhdistys.esimerkki.example',
        blog_public: '0',
      }),
    });
    assert.match(await installed.text(), /wp-login\.php/, 'WordPress is installed');
    this.php(`switch_theme('esimerkki'); update_option('permalink_structure', '');`);
    return this;
  }

  #path(...parts: string[]): string {
    return path.join(this.folder, 'site', ...parts);
  }

  #start(program: string, words: string[], more: Record<string, string> = {}): ChildProcess {
    // A group of its own, so that the workers end with it.
    const child = spawn(program, words, {
      stdio: 'ignore',
      detached: true,
      env: { PATH: process.env['PATH'], ...more },
    });
    this.#processes.push(child);
    return child;
  }

  async #startDatabase(): Promise<string> {
    const data = path.join(this.folder, 'database');
    mkdirSync(data);
    chmodSync(this.folder, 0o755);
    if (isRoot) {
      const [user, group] = ['-u', '-g'].map(which => Number(run('id', [which, 'mysql'])));
      chownSync(data, user!, group!);
    }
    const socket = path.join(data, 'socket');
    run(
      ...asDatabaseUser('mariadb-install-db', [
        '--no-defaults',
        `--datadir=${data}`,
        '--auth-root-authentication-method=normal',
        '--skip-test-db',
      ]),
    );
    this.#start(
      ...asDatabaseUser('mariadbd', [
        '--no-defaults',
        `--datadir=${data}`,
        `--socket=${socket}`,
        `--pid-file=${data}/pid`,
        '--skip-networking',
        '--innodb-flush-log-at-trx-commit=0',
      ]),
    );
    const ask = (words: string) =>
      spawnSync('mariadb', ['--no-defaults', `--socket=${socket}`, '-u', 'root', '-e', words]).status === 0;
    await until('MariaDB', () => ask('select 1'));
    assert.ok(ask('create database wordpress character set utf8mb4'));
    return socket;
  }

  /** Runs PHP inside this WordPress, and gives what it writes. */
  php(code: string): string {
    return run(
      'php',
      ['-d', 'display_errors=stderr'],
      `<?php $_SERVER['HTTP_HOST'] = '${new URL(this.address).host}'; require '${this.#path('wp-load.php')}'; ${code}`,
    ).trim();
  }

  /** Another plugin, as far as a test needs it; without code it goes. */
  mustUse(name: string, code?: string): void {
    const file = this.#path(`wp-content/mu-plugins/${name}.php`);
    if (code === undefined) rmSync(file, { force: true });
    else writeFileSync(file, `<?php ${code}`);
  }

  /** A published page of the administrator's, and its address. */
  publish(content: string, title = 'Sivu'): string {
    const encoded = Buffer.from(content).toString('base64');
    return this.php(
      `wp_set_current_user(1); kses_init(); echo get_permalink(wp_insert_post(wp_slash(['post_type' => 'page', 'post_status' => 'publish', 'post_title' => '${title}', 'post_content' => base64_decode('${encoded}')])));`,
    );
  }

  activate(): void {
    this.php(
      `require_once ABSPATH . 'wp-admin/includes/plugin.php'; activate_plugin('kuulluksi/kuulluksi.php');`,
    );
  }

  /** @param locale `fi`, `sv_SE`, or nothing for English */
  speak(locale: string): void {
    this.php(`update_option('WPLANG', '${locale}');`);
  }

  addUser(name: string, role: string): { name: string; password: string } {
    const password = `salasana ${name} 112`;
    this.php(
      `wp_insert_user(['user_login' => '${name}', 'user_pass' => '${password}', 'role' => '${role}']);`,
    );
    return { name, password };
  }

  async logIn(page: Page, { name, password }: { name: string; password: string }): Promise<void> {
    await page.goto(`${this.address}/wp-login.php`);
    await page.locator('#user_login').fill(name);
    await page.locator('#user_pass').fill(password);
    await page.locator('#wp-submit').click();
    await page.waitForURL(/wp-admin/);
  }

  async close(): Promise<void> {
    for (const child of this.#processes.reverse()) {
      if (child.exitCode !== null || child.pid === undefined) continue;
      const ended = new Promise(resolve => child.once('exit', resolve));
      process.kill(-child.pid, 'SIGTERM');
      await ended;
    }
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
