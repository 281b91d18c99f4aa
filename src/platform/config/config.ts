import { IsBoolean, IsIn, IsInt, IsOptional, IsString, IsUrl, Max, Min, MinLength, ValidateIf } from 'class-validator';
import { Variable } from './variable.js';

const URL_OF_POSTGRES = { protocols: ['postgres', 'postgresql'], require_tld: false, require_protocol: true, allow_underscores: true, require_valid_protocol: true, disallow_auth: false };

/** Everything that can be set from outside, each declared once. Inject it; never read `process.env` elsewhere. */
export class Config {
  @Variable({ name: 'PORT', type: 'integer', default: '3000', allowed: 'a whole number from 0 to 65535',
    en: 'Port that the server listens on.', zh: '服务监听的端口。' })
  @IsInt() @Min(0) @Max(65_535)
  readonly port: number;

  @Variable({ name: 'HOST', type: 'text', default: '127.0.0.1', allowed: 'an address of this machine, such as 127.0.0.1 or 0.0.0.0',
    en: 'Address that the server listens on; 0.0.0.0 opens it to the network.', zh: '服务监听的地址；0.0.0.0 表示对网络开放。' })
  @IsString()
  readonly host: string;

  @Variable({ name: 'PUBLIC_URL', type: 'url', allowed: 'an address that starts with http:// or https://',
    en: 'Address that people type; used in links, and https makes cookies Secure. Default: http://HOST:PORT.', zh: '用户访问的地址，用于链接；以 https 开头时 Cookie 仅经加密连接发送。默认 http://HOST:PORT。' })
  @IsOptional() @IsUrl({ protocols: ['http', 'https'], require_protocol: true, require_tld: false })
  readonly publicUrl: string;

  @Variable({ name: 'DATABASE_URL', type: 'url', allowed: 'an address such as postgres://user:password@host:5432/database',
    en: 'PostgreSQL (15 or newer) to use; unset, "npm start" runs a private one.', zh: '要使用的 PostgreSQL（15 及以上）；不设时 npm start 自带一个私有数据库。' })
  @IsUrl(URL_OF_POSTGRES)
  readonly databaseUrl: string;

  @Variable({ name: 'DATABASE_POOL', type: 'integer', default: '10', allowed: 'a whole number from 1 to 200',
    en: 'Most database connections of one process.', zh: '单个进程最多使用的数据库连接数。' })
  @IsInt() @Min(1) @Max(200)
  readonly databasePool: number;

  @Variable({ name: 'NODE_ENV', type: 'choice', default: 'development', allowed: 'development, production or test',
    en: 'production hides details of errors and of the schema.', zh: '设为 production 时隐藏错误细节与接口结构。' })
  @IsIn(['development', 'production', 'test'])
  readonly environment: 'development' | 'production' | 'test';

  @Variable({ name: 'LOG_LEVEL', type: 'choice', default: 'info', allowed: 'fatal, error, warn, info, debug, trace or silent',
    en: 'Least important log line that is written.', zh: '写入日志的最低级别。' })
  @IsIn(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
  readonly logLevel: string;

  @Variable({ name: 'SESSION_IDLE_MINUTES', type: 'integer', default: '120', allowed: 'a whole number from 1 to 1440',
    en: 'Minutes without a request after which a login ends.', zh: '无操作多少分钟后登录失效。' })
  @IsInt() @Min(1) @Max(1440)
  readonly sessionIdleMinutes: number;

  @Variable({ name: 'SESSION_ABSOLUTE_HOURS', type: 'integer', default: '12', allowed: 'a whole number from 1 to 720',
    en: 'Hours after which a login ends in any case.', zh: '登录后最多多少小时必须重新登录。' })
  @IsInt() @Min(1) @Max(720)
  readonly sessionAbsoluteHours: number;

  @Variable({ name: 'TRUST_PROXY', type: 'integer', default: '0', allowed: 'a whole number from 0 to 10',
    en: 'Number of reverse proxies in front, whose X-Forwarded-For is believed.', zh: '前置反向代理的层数，用于识别真实来源地址。' })
  @IsInt() @Min(0) @Max(10)
  readonly trustProxy: number;

  @Variable({ name: 'ZOUQING_WORKER', type: 'choice', default: 'inline', allowed: 'inline or off',
    en: 'inline: the server runs jobs too; off: only "npm run worker" does.', zh: 'inline：服务进程同时执行后台任务；off：仅由 npm run worker 执行。' })
  @IsIn(['inline', 'off'])
  readonly worker: 'inline' | 'off';

  @Variable({ name: 'ZOUQING_DEMO', type: 'switch', default: '0', allowed: '0 or 1',
    en: 'Demo mode with public logins, loopback only; "npm start" sets it for its private database.', zh: '演示模式（公开账号，仅限本机访问）；使用私有数据库时由 npm start 设置。' })
  @IsBoolean()
  readonly demo: boolean;

  @Variable({ name: 'ZOUQING_DATA_DIR', type: 'text', default: '.data', allowed: 'a folder',
    en: 'Folder of the secret key, of uploaded files and of the private database.', zh: '存放密钥、上传文件和私有数据库的文件夹。' })
  @IsString()
  readonly dataDir: string;

  @Variable({ name: 'SECRET_KEY', type: 'text', allowed: 'a secret text of at least 32 characters',
    en: 'Key that phone numbers are sealed with; unset, a random one is made once in ZOUQING_DATA_DIR. Back it up.', zh: '用于加密电话号码等的密钥；不设时在 ZOUQING_DATA_DIR 中随机生成一次，请务必备份。' })
  @IsOptional() @MinLength(32)
  readonly secretKey?: string;

  @Variable({ name: 'SECRET_KEY_FILE', type: 'text', allowed: 'the path of a file with at least 32 characters',
    en: 'File that holds the key, in place of SECRET_KEY.', zh: '存放密钥的文件，用以代替 SECRET_KEY。' })
  @IsOptional() @IsString()
  readonly secretKeyFile?: string;

  @Variable({ name: 'FILES_DIR', type: 'text', allowed: 'a folder',
    en: 'Folder of uploaded files; unset: files in ZOUQING_DATA_DIR. Several servers must share it.', zh: '上传文件的文件夹；不设时为 ZOUQING_DATA_DIR 下的 files。多台服务器须共用。' })
  @IsOptional() @IsString()
  readonly filesDir?: string;

  @Variable({ name: 'S3_ENDPOINT', type: 'url', allowed: 'an address that starts with http:// or https://',
    en: 'Store that speaks S3 for uploaded files; unset: FILES_DIR.', zh: '存放上传文件的 S3 兼容存储地址；不设时存于 FILES_DIR。' })
  @IsOptional() @IsUrl({ protocols: ['http', 'https'], require_protocol: true, require_tld: false })
  readonly s3Endpoint?: string;

  @Variable({ name: 'S3_REGION', type: 'text', default: 'us-east-1', allowed: 'a region that the store knows',
    en: 'Region of the bucket.', zh: '存储桶所在区域。' })
  @IsString()
  readonly s3Region: string;

  @Variable({ name: 'S3_BUCKET', type: 'text', allowed: 'the name of a bucket, as S3_ENDPOINT is set',
    en: 'Bucket for uploaded files; keep it private.', zh: '存放上传文件的存储桶，须设为私有。' })
  @ValidateIf((config: Config) => config.s3Endpoint !== undefined) @IsString()
  readonly s3Bucket?: string;

  @Variable({ name: 'S3_ACCESS_KEY_ID', type: 'text', allowed: 'the name of a key of the store, as S3_ENDPOINT is set',
    en: 'Key that may read, write and delete in the bucket.', zh: '可在存储桶中读、写、删除的访问密钥标识。' })
  @ValidateIf((config: Config) => config.s3Endpoint !== undefined) @IsString()
  readonly s3AccessKeyId?: string;

  @Variable({ name: 'S3_SECRET_ACCESS_KEY', type: 'text', allowed: 'the secret of that key, as S3_ENDPOINT is set',
    en: 'Secret of that key.', zh: '该访问密钥的密文。' })
  @ValidateIf((config: Config) => config.s3Endpoint !== undefined && config.s3SecretAccessKeyFile === undefined) @IsString()
  readonly s3SecretAccessKey?: string;

  @Variable({ name: 'S3_SECRET_ACCESS_KEY_FILE', type: 'text', allowed: 'the path of a file',
    en: 'File that holds it, in place of S3_SECRET_ACCESS_KEY.', zh: '存放该密文的文件，用以代替 S3_SECRET_ACCESS_KEY。' })
  @IsOptional() @IsString()
  readonly s3SecretAccessKeyFile?: string;

  @Variable({ name: 'ZOUQING_PG_PORT', type: 'integer', scriptsOnly: true, allowed: 'a whole number from 1 to 65535',
    en: 'Port of the private database; unset: 54329, or the next free one.', zh: '私有数据库的端口；不设时用 54329 或其后第一个空闲端口。' })
  @IsOptional() @IsInt() @Min(1) @Max(65_535)
  readonly pgPort?: number;

  @Variable({ name: 'TEST_DATABASE_URL', type: 'url', scriptsOnly: true, allowed: 'an address such as postgres://user:password@host:5432/postgres',
    en: 'PostgreSQL for "npm test", its user may create databases; unset: a private one.', zh: 'npm test 使用的 PostgreSQL（账号须可建库）；不设时用私有数据库。' })
  @ValidateIf((config: Config) => config.testDatabaseUrl !== undefined) @IsUrl(URL_OF_POSTGRES)
  readonly testDatabaseUrl?: string;

  @Variable({ name: 'CHROMIUM_PATH', type: 'text', scriptsOnly: true, allowed: 'the path of a Chromium program',
    en: 'Chromium for the browser specs; unset: one is looked for or installed.', zh: '浏览器测试使用的 Chromium；不设时自动查找或安装。' })
  @IsOptional() @IsString()
  readonly chromiumPath?: string;

  /** Whether cookies may travel over encrypted connections only. */
  get secureCookies(): boolean {
    return this.publicUrl.startsWith('https://');
  }

  get isProduction(): boolean {
    return this.environment === 'production';
  }
}
