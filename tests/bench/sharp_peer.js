// SPDX-License-Identifier: GPL-3.0-or-later
// The fastest peer there is: sharp with two images in flight and one libvips thread each.
const fs = require('fs');
const path = require('path');
const sharp = require('sharp');

sharp.concurrency(1);
sharp.cache(false);
const [, , input, output, ...sizes] = process.argv;
const files = fs.readdirSync(input);

const sigma = process.env.SHARPEN_SIGMA;

function made(pipeline, size, name) {
  const resized = pipeline.resize(+size, +size, { fit: 'inside', withoutEnlargement: true });
  return (sigma ? resized.sharpen({ sigma: +sigma }) : resized)
    .jpeg({ quality: 82 })
    .toFile(path.join(output, `${path.parse(name).name}-${size}.jpg`))
    .catch((error) => console.error(name, error.message));
}

async function lane() {
  for (let name = files.shift(); name; name = files.shift()) {
    const one = sharp(path.join(input, name), { sequentialRead: sizes.length === 1 }).rotate();
    await Promise.all(sizes.map((size) => made(sizes.length === 1 ? one : one.clone(), size, name)));
  }
}

Promise.all([lane(), lane()]);
