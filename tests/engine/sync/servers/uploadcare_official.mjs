// SPDX-License-Identifier: GPL-3.0-or-later
// Uploadcare's own clients against our server of the tests: what they do not pass, our client need not.
// uploadcare_official.mjs FOLDER ADDRESS — FOLDER holds node_modules with @uploadcare.
import assert from 'node:assert/strict';
import crypto from 'node:crypto';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const [folder, origin] = process.argv.slice(2);
const require = createRequire(`${folder}/node_modules/`);
const load = async (name) => import(pathToFileURL(require.resolve(`@uploadcare/${name}`)));
const upload = await load('upload-client');
const rest = await load('rest-client');
const { generateSecureSignature } = await load('signed-uploads');

const key = { publicKey: 'demopublickey', baseURL: origin };
const secretKey = 'demosecretkey';
const hmac = { apiBaseURL: origin, authSchema: new rest.UploadcareAuthSchema({ publicKey: key.publicKey, secretKey }) };
const simple = { apiBaseURL: origin, authSchema: new rest.UploadcareSimpleAuthSchema({ publicKey: key.publicKey, secretKey }) };
const small = crypto.randomBytes(50000), large = crypto.randomBytes((12 << 20) + 5);
const set = (wanted) => fetch(`${origin}/_test/`, { method: 'POST', body: JSON.stringify(wanted) });
const bytes = async (uuid) => Buffer.from(await (await fetch(`${origin}/_test/bytes/${uuid}`)).arrayBuffer());
const fails = (promise, code) => assert.rejects(promise, (error) => (error.code ?? error.status ?? error.response?.status) === code);

const tests = {
  async 'sends a file and waits for it'() {
    const file = await upload.uploadFile(small, { ...key, fileName: 'ü "a".jpg', contentType: 'image/jpeg', store: true,
      metadata: { pet: 'cat' }, tags: ['web', 'spring'] });
    assert.equal(file.size, small.length);
    assert.equal(file.isStored, true);
    assert.deepEqual(file.metadata, { pet: 'cat' });
    assert.ok((await bytes(file.uuid)).equals(small));
    const known = await rest.fileInfo({ uuid: file.uuid }, hmac);
    assert.equal(known.originalFilename, 'ü "a".jpg');
    assert.deepEqual(known.tags, ['web', 'spring']);
  },
  async 'sends a large file in parts'() {
    const file = await upload.uploadFile(large, { ...key, fileName: 'b.tif', contentType: 'image/tiff', store: false,
      multipartMinFileSize: 10 << 20, multipartMinLastPartSize: 0 });
    assert.equal(file.size, large.length);
    assert.equal(file.isStored, false);
    assert.ok((await bytes(file.uuid)).equals(large));
  },
  async 'stores when the project says so'() {
    const { file } = await upload.base(small, { ...key, store: 'auto' });
    assert.equal((await upload.info(file, key)).isStored, true);
  },
  async 'refuses as documented'() {
    await fails(upload.base(small, { ...key, publicKey: 'x' }), 'ProjectPublicKeyInvalidError');
    await fails(upload.multipartStart(100, key), 'MultipartFileSizeTooSmallError');
    await fails(upload.info('00000000-0000-4000-8000-000000000000', key), 'FileNotFoundError');
    const { uuid } = await upload.multipartStart(large.length, key);
    await fails(upload.multipartComplete(uuid, key), 'MultipartUploadSizeTooSmallError');
  },
  async 'says errors as text, too'() {
    const answer = await fetch(`${origin}/base/`, { method: 'POST' });
    assert.equal(answer.status, 403);
    assert.equal(await answer.text(), 'UPLOADCARE_PUB_KEY is required.');
  },
  async 'throttles'() {
    await set({ throttle: 1 });
    const begun = Date.now();
    assert.ok((await upload.base(small, key)).file);
    assert.ok(Date.now() - begun >= 900);
  },
  async 'checks signatures'() {
    await set({ signed: true });
    await fails(upload.base(small, key), 'SignatureRequiredError');
    await fails(upload.base(small, { ...key, ...generateSecureSignature('no', { lifetime: 60000 }) }), 'SignatureInvalidError');
    await fails(upload.base(small, { ...key, ...generateSecureSignature(secretKey, { expire: Date.now() - 5000 }) }), 'SignatureExpirationError');
    assert.ok((await upload.base(small, { ...key, ...generateSecureSignature(secretKey, { lifetime: 60000 }) })).file);
    await set({ signed: false });
  },
  async 'lists page by page'() {
    await set({ page: 2 });
    let count = 0, last = '';
    for await (const page of rest.paginate(rest.listOfFiles)({ ordering: 'datetime_uploaded' }, hmac))
      for (const file of page.results) {
        assert.ok(file.datetimeUploaded > last);
        last = file.datetimeUploaded;
        count++;
      }
    await set({ page: 1000 });
    assert.equal(count, (await rest.listOfFiles({}, simple)).total);
    assert.ok(count > 3);
  },
  async 'stores and deletes'() {
    const { file: uuid } = await upload.base(small, { ...key, store: false });
    assert.equal((await rest.fileInfo({ uuid }, simple)).datetimeStored, null);
    assert.ok((await rest.storeFile({ uuid }, hmac)).datetimeStored);
    assert.ok((await rest.deleteFile({ uuid }, hmac)).datetimeRemoved);
    await fails(upload.info(uuid, key), 'FileNotFoundError');
  },
  async 'refuses a wrong secret'() {
    const wrong = { ...hmac, authSchema: new rest.UploadcareAuthSchema({ publicKey: key.publicKey, secretKey: 'x' }) };
    await assert.rejects(rest.listOfFiles({}, wrong), /Secret key/);
    await assert.rejects(rest.fileInfo({ uuid: '00000000-0000-4000-8000-000000000000' }, simple), /Not found/);
  },
};

let failed = 0;
for (const [name, test] of Object.entries(tests)) {
  try {
    await test();
    console.log(`PASS   ${name}`);
  } catch (error) {
    failed++;
    console.log(`FAIL!  ${name}\n${error.stack ?? error}`);
  }
}
process.exit(failed ? 1 : 0);
