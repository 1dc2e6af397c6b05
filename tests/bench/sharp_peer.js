// SPDX-License-Identifier: GPL-3.0-or-later
// The fastest peer there is: sharp with two images in flight and one libvips thread each.
const fs = require('fs');
const path = require('path');
const sharp = require('sharp');

sharp.concurrency(1);
sharp.cache(false);
const [, , input, output] = process.argv;
const files = fs.readdirSync(input);

async function lane() {
  for (let name = files.shift(); name; name = files.shift()) {
    const target = path.join(output, path.parse(name).name + '.jpg');
    await sharp(path.join(input, name), { sequentialRead: true })
      .rotate()
      .resize(2048, 2048, { fit: 'inside', withoutEnlargement: true })
      .jpeg({ quality: 82, progressive: true })
      .toFile(target)
      .catch((error) => console.error(name, error.message));
  }
}

Promise.all([lane(), lane()]);
