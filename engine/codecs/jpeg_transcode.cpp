// SPDX-License-Identifier: GPL-3.0-or-later
#include "codecs/jpeg_transcode.h"

#include "imaging/jpeg_library.h"

namespace glassine::codecs {

Result<Bytes> transcodeJpeg(ByteView file)
{
    imaging::JpegReader reader;
    imaging::JpegWriter writer(reader.errors);
    const bool done = reader.errors.run([&] {
        reader.readHeader(file);
        jvirt_barray_ptr *coefficients = jpeg_read_coefficients(&reader.info);
        writer.begin();
        jpeg_copy_critical_parameters(&reader.info, &writer.info);
        jpeg_simple_progression(&writer.info);
        writer.info.optimize_coding = TRUE;
        jpeg_write_coefficients(&writer.info, coefficients);
        jpeg_finish_compress(&writer.info);
        jpeg_finish_decompress(&reader.info);
    });
    if (!done)
        return fail(reader.errors.failure());
    return Bytes(writer.written().begin(), writer.written().end());
}

} // namespace glassine::codecs
