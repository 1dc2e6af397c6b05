<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>Errors</name>
    <message>
        <source>This file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its top level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of that name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no bytes%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it again from the card or the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged or cut off%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it again from the card or the backup; the original was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a picture%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out, or check whether the download or copy went wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a picture of a kind that Glassine does not read%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as TIFF, PNG or JPEG first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read yet%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it as TIFF or JPEG from your raw developer for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was found in a folder and is of a kind that is only read on request%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the file itself to include it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its permissions and the disk it is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not there%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its name and whether the card or drive is still connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed while it was being processed, so nothing was written%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it is completely copied, then run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a regular file%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out: only files and folders can be processed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a link that was not followed%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the file it leads to instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has more pixels than the limit%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the pixel limit if you trust the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has more frames or pages than the limit%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the frame limit if you trust the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than the limit%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the size limit if you trust the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be encoded%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another output format or other settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be processed with these settings%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the settings of the step that failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written but did not pass its check, so the result was thrown away%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run it again; if it fails again, please report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was left as it is because a lossless copy of it would be larger%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a format and a quality to have a copy of it all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written with metadata that should be gone, so the result was thrown away%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another metadata policy, and please report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs more memory than it may use%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the memory limit, or run with fewer jobs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took too long%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the time limit, or choose a faster format or effort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 brought its decoder down twice and was left out%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is probably damaged; every other photo is unaffected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not processed because its worker&apos;s answer made no sense%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not processed because the batch was stopped%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume the session to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is already there and was not replaced%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder or name, or let new files be numbered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is one of the originals and was not written to%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another output folder or another name template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be created or written to%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its permissions, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written because the disk is full%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space and resume; nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the drive is connected and writable, then resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a name too long for the target%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a shorter name template or a folder nearer to the top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a name that the target does not take%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let names be portable, or choose another name template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not there any more%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If nobody moved it, run the batch again: it is made anew from the original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no file any more%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move what is there out of the way and run the batch again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has been cut off%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it and run the batch again: it is made anew from the original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not hold what was written%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If nobody edited it, remove it and run the batch again; then check the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds what was written as another file%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give both their names back, or remove both and run the batch again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read any more%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not right%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See glassine --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preset is not valid at %1%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct that entry and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no preset %1%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See glassine presets list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a valid name template%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A good one is {dir}/{name}.{ext}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written here because this system&apos;s libvips lacks it%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another format; see glassine formats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to do: %1 holds no photo that can be used%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a folder or file with photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a damaged journal, which was kept aside%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the batch again; finished files are recognized and kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is being run by another Glassine%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for it to finish, or stop it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no session %1%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See glassine report for the sessions there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside Glassine at %1%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No original was touched; please report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unknown place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NamedPaths</name>
    <message>
        <source>%1 holds the system. Choose the folder that your photos are in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a file on this computer. Save it first, then drop the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file or folder in what you dropped or pasted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Folder of the photo below the one that was added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the photo without extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extension of the output format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extension of the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the rendition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the output in pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height of the output in pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position in the batch; as {-seq} only where names would be equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the photo was taken, else the file&apos;s date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lens model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photographer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stars, empty when there are none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash of the photo&apos;s bytes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>the extension does not fit the content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only the first frame was kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only the first page was kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the HDR gain map was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the motion clip was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a damaged color profile was not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a general ink profile was assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an oversized color profile was not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer bits per channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transparency was put on a color</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extra channels were left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged metadata was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of the metadata was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oversized metadata was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metadata could not be read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extended XMP was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not kept without loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>larger than the original</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptionSpec</name>
    <message>
        <source>Effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More effort makes smaller files and takes much longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chroma subsampling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How finely color is stored next to brightness.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By quality: 4:4:4 from 90 up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4:2:0 – quarter color, smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4:4:4 – full color</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bits per channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many shades each channel can tell apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print resolution noted in the file without touching a pixel; 0 notes none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most colors a frame&apos;s palette may hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dithering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hides the steps between palette colors behind fine noise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More effort finds better palettes and takes longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame tolerance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels that change less than this between frames are kept from the frame before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interlaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows a coarse picture early while it loads; the file gets larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progressive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the whole picture early while it loads, and is a few percent smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimized coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computes the best Huffman tables for each photo; progressive files always do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More effort makes smaller files and takes longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faster opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Higher values make files that open faster and are a little larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More effort makes smaller files with the same pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How each row is predicted from its neighbors before compression.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paeth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce to a palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps at most 256 colors: much smaller, good for graphics, visible in photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most colors the palette may hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palette quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uses fewer colors where the palette already reaches this quality.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them keep every pixel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None – largest, opens anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LZW – opens almost anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deflate – smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zstandard – few programs open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predictor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stores differences between neighbors: smaller for photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stores tiles instead of strips, for viewers that open only a part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pyramid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds smaller versions of the picture for deep-zoom viewers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tunes lossy compression for a kind of picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portrait or indoor photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outdoor photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Icon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharper color edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps red and blue edges crisp at some cost in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near lossless</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For lossless files: below 100, pixels may move a little so that files get smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transparency quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below 100, transparency is stored with loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest animation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spends much longer to make animations smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed animation frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets each animation frame be lossy or lossless, whichever is smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Border</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds room around the photo; nothing is cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much room is added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to a ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to a size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the lower side wider, as on an instant photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the frame&apos;s width counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent of the short edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest width of the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest height of the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Color of the border, as #rrggbb.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cuts every photo to a ratio or to a part of itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn with the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns the ratio for portraits: 3:2 becomes 2:3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the width stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the height stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves the part that stays, in percent of the room left; negative is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves the part that stays, in percent of the room left; negative is up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts transparent pictures on a color.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The color behind transparent pixels, as #rrggbb.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the color out and keeps the brightness.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of that edge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height of the box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge length compared with the original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Megapixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width times height, in millions of pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resize</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives every photo the size it is needed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the size is measured by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside a box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill a box, cutting what sticks out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enlarge small photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise a photo that is smaller already stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resampling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How new pixels are weighed from old ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanczos 3 – sharpest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanczos 2 – less ringing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mitchell – soft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cubic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest – hard pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In linear light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the brightness of fine bright detail, for example stars; slower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1:1 – square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width to height of the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratio, width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The width&apos;s part of another ratio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratio, height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The height&apos;s part of another ratio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which part of the photo stays when something is cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Center</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What draws the eye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The busiest part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Color</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharpen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives back the crispness that resizing and printing take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the photo will be looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much sharper edges become.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which colors the file is made for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Color space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sRGB looks right everywhere; the photo&apos;s own space may hold more colors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert to sRGB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the photo&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rendering intent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens to colors that sRGB cannot show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perceptual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relative colorimetric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absolute colorimetric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match the blacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black point compensation: the darkest tone becomes the darkest tone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embed the color profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says in the file which colors are meant; it is never left out of files in other spaces than sRGB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the file says about itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What leaves with the file; every file is read back to prove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that is still true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copyright and date, no location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Animation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of pictures that move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep all frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise, and in formats that cannot move, the first frame is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the new files are called, below the destination folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in braces are filled in for each photo, for example {name} or {date:%Y}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the name is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that is there is ever overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and ask</source>
        <translation>Parar e perguntar</translation>
    </message>
    <message>
        <source>Names for every system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also avoids what Windows and memory cards refuse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More quality makes larger files; each format has its own scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lossless</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps every pixel as it is; files get much larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never larger than the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where nothing but smaller was asked and it gets no smaller, the original&apos;s bytes are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own file name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A template for this rendition alone; empty: that of the preset.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, all of it already delivered</source>
        <comment>%1: how many photos</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2 in %3, about %4</source>
        <comment>photos → files in a folder, about so many bytes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2 in %3</source>
        <comment>photos → files in a folder</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) clash: numbered</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already there</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be written</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) done</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>photos</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln already up to date</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not started</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>bytes before and after</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 photos per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Looking for photos… %Ln found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do: every photo is set aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop photos to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning names…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <comment>%1: how far it is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>the file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a format that is not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a format that is not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be added by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be written in this format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a step could not be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the result was not as promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metadata would have leaked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs too much memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crashed the worker twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would replace an original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>destination not writable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name is refused there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Lossless files have no quality.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be lossless.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matters for lossless files only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not matter for lossless files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen format cannot hold metadata.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen format cannot hold a color profile: colors are converted to sRGB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the chosen formats can move: the first frame is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1 already up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 files written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Warnings</name>
    <message>
        <source>It moves; only its first frame is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has several pages; only the first is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its HDR brightness (gain map) is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The video stored with it is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has finer shades than the result can hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its transparency is filled with white.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels beyond color and transparency are not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its color profile is unusable; its colors may be off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is CMYK without a profile; its colors are a guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of its metadata is damaged and is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some metadata does not fit into the new format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format cannot be lossless; quality 95 is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result is larger than the original.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhenDone</name>
    <message>
        <source>Do &amp;nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit Glassine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;hut down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Make delivery-ready files of photos and folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what optimize would write, and write nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with a session that was interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell what a session did, file by file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read what a session wrote again and check that it is unharmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List, show, import and export presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell what a photo is and what each preset would make of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the formats that can be read and written, and all settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that everything Glassine needs is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glassine turns folders of original photos into delivery-ready files, and never touches an original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes JSON to standard output, for programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How workers are locked in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no: this kernel does not offer it; seccomp alone keeps workers from opening files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes, version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes, version %1 (files; the network is closed by seccomp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no: this kernel or container refuses system call filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No new privileges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no: the kernel refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no: the limits could not be set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untested loaders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked in libvips; formats that need one are read in a process of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all but %1: libvips was built without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing: see the lines marked above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to work, with what is marked above reduced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all good; photos that were up to date or skipped by choice count as good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some photos failed, the others are done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the command line or the preset is wrong; nothing was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to do: no usable photo among what was named, no session, no file to verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the output folder cannot be written, or the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file is not what was promised: optimize threw it away, verify left it where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sending to a destination failed (reserved)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interrupted; &quot;glassine resume&quot; goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recognized, not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not on this system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only when the file itself is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lossless</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transparency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>animation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than 8 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists every setting of operations and formats, for --set and presets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos and folders to put into the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[OPTIONS]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More on a command: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new: %1 of %2 photos are up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 photo done</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n photos done</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source> in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n files in %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>  %1 % smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n up to date already</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 file kept as it was: the result would not have been smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n files kept as they were: the results would not have been smaller</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 file in the folders is no picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n files in the folders are no pictures</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>(%n files)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n frames</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Photos to look at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none (taken as sRGB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, made upright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place (GPS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HDR gain map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own presets are kept in glassine/presets below it (default: ~/.config).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions are kept in glassine below it (default: ~/.local/state).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where sessions are kept, instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No colors when it is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every name is planned before the first byte is written; nothing is ever overwritten. A file is complete or absent: an interrupted session is gone on with by &quot;glassine resume&quot;. Running the same command again does only what is new. Pictures are decoded in locked-in worker processes only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A setting given with --set beats the preset. It applies to every rendition; &quot;ID.KEY&quot; sets it for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does again what an earlier run has done already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is written; &quot;same&quot; is the original&apos;s own format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality on the format&apos;s own scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps every pixel as it is, where the format can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivers the original&apos;s bytes when the result would not be smaller and nothing else was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Converts colors to sRGB, or keeps pixels and profile as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How colors that sRGB cannot show are brought in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps detail in deep shadows when converting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the color profile into every file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stays of metadata: all; name, rights and date; or nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps all frames where the format can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How files are named, below the output folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens when a name is taken already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avoids names that Windows and memory cards refuse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds the step with its defaults, or takes it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is there already: skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbered, the name is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 photos, %2 files to write; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 free where they go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the presets that come along and your own (default)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows a preset as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lays a setting over it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks a preset file and adds it to your own presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A preset&apos;s JSON file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another name for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces a preset of yours with that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes a preset to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new file, or - for standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported as %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 photos/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning %1 photos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for photos… %1 found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session to tell about; without it, the newest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists all sessions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names every photo, not only those with something to say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One JSON object per line: the session, every photo, the totals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line per written file, for spreadsheets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session to go on with; without it, the newest unfinished one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only lists the sessions that can be resumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says nothing but what went wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no unfinished session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sessions are unfinished; going on with the newest:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no session yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 no file any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 under another&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n files are as they were written; %1 read again in %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not as they were written: %1 of %2 files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session whose files to check; without it, the newest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session %1 wrote no file that could be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 photo: the name&apos;s extension does not fit the content</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the name&apos;s extension does not fit the content</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: only the first frame of an animation was kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n photos: only the first frame of an animation was kept</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: only the first page was kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n photos: only the first page was kept</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: the HDR gain map was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the HDR gain map was lost</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: the motion clip was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the motion clip was lost</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: the color profile is damaged and was not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the color profile is damaged and was not used</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: press inks without a usable color profile, a general one was assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n photos: press inks without a usable color profile, a general one was assumed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: the color profile is too large and was not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the color profile is too large and was not used</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: reduced to fewer bits per channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n photos: reduced to fewer bits per channel</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: transparency was put on a color</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n photos: transparency was put on a color</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: channels beyond color and transparency were left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n photos: channels beyond color and transparency were left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: part of the metadata is damaged and was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n photos: part of the metadata is damaged and was left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: part of the metadata could not be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n photos: part of the metadata could not be kept</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: the metadata is too large and was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the metadata is too large and was left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: written metadata could not be read back for proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n photos: written metadata could not be read back for proof</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: extended XMP metadata was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n photos: extended XMP metadata was left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: could not be kept without loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n photos: could not be kept without loss</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: something stands behind the picture and was kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n photos: something stands behind the picture and was kept</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: something stood behind the picture and was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n photos: something stood behind the picture and was left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: the result is larger than the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the result is larger than the original</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>glassine::cli::BatchFlags</name>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos and folders; folders are searched and their structure is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A preset&apos;s name or file; see &quot;glassine presets list&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder to write to; it is made when it is missing. Originals are never touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shrinks every photo to this long edge in pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality from 1 to 100, on the format&apos;s own scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output format, or &quot;same&quot; as the original; see &quot;glassine formats&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stays of metadata: all, copyright (name, rights, date) or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any setting, laid over the preset wherever it stands: --set jpeg.progressive=false. &quot;glassine formats --options&quot; lists them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How files are named, for example &quot;{dir}/{name}_{w}x{h}.{ext}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a name is taken already: number (write beside it), skip or stop. Nothing is ever overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives the new files the originals&apos; dates (default), or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the photos&apos; names from a file, one per line; - is standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names in --files-from end with a zero byte, as from &quot;find -print0&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes only what lies directly in the named folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also takes hidden files and folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos at the same time; by default one per processor core.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves the processor to other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes one JSON object per line to standard output, for programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says nothing but what went wrong.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>glassine::ui::BatchFinale</name>
    <message numerus="yes">
        <source>The computer goes to sleep in %n second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The computer shuts down in %n second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Glassine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % – Glassine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch finished with problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do &amp;not</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>glassine::ui::CompareCanvas</name>
    <message>
        <source>Before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After – being made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference, %1 times as strong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>glassine::ui::CompareView</name>
    <message>
        <source>%1 × %2</source>
        <comment>pixels</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than 1 % saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than 99 % saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison is being made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split with a divider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch between before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the whole photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1:1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One pixel of the result on one pixel of the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2:1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twice as large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rendition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of the files that come of a photo is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, and its key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a photo to see it before and after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller is not possible this way: the original&apos;s own bytes are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result is being made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3, %4 pixels</source>
        <comment>bytes, saving, format, size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>glassine::ui::DropZone</name>
    <message>
        <source>Choose &amp;photos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop photos here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop photos or folders here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your originals are never changed: finished files go to a folder of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try with sample photos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>glassine::ui::FilterBar</name>
    <message>
        <source>Filter by name or folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the photos of a folder below its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows a row for each photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows a tile for each photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln photo(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 selected</source>
        <comment>%1: how many photos</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>glassine::ui::FormSection</name>
    <message>
        <source>Back to what was saved: %1</source>
        <comment>a section of the form</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>glassine::ui::GridDelegate</name>
    <message>
        <source>%1 saved</source>
        <comment>in a tile; %1 is a percentage</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>glassine::ui::HistoryWindow</name>
    <message>
        <source>&amp;Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter resumes an unfinished one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another batch is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an unfinished batch can be resumed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>glassine::ui::InlineMessage</name>
    <message>
        <source>Put this message away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>glassine::ui::Intake</name>
    <message>
        <source>Pasted %1</source>
        <comment>name of a file, %1 is date and time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos can be added when this batch is done. Stop it first if it cannot wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder of photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no photo, file or folder on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be kept in %1. Is the folder writable?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pasted picture is kept as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) cannot be used. The problems say why.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There are no photos in %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>glassine::ui::IssuesPanel</name>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or a double click shows the photo a problem is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details of the problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>glassine::ui::MainWindow</name>
    <message>
        <source>Glassine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos can be added when this batch is done. Stop it first if it cannot wait.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>glassine::ui::MessageArea</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>glassine::ui::OptionControl</name>
    <message>
        <source>Choose a color</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>glassine::ui::OptionForm</name>
    <message>
        <source>E&amp;xpert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide settings that are seldom changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>glassine::ui::PhotoList</name>
    <message>
        <source>Add photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove %n photo(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n photo(s) aside</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n photo(s) back in</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>glassine::ui::PlanModel</name>
    <message>
        <source>Already there: left as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not written: %1</source>
        <comment>%1: why, in a few words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name was taken: numbered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>glassine::ui::PlanWindow</name>
    <message>
        <source>Only names that were taken, and files that are not &amp;written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan in a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every file of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each photo becomes, and what there is to say about its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every file is written under its own name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>glassine::ui::PresetDelegate</name>
    <message numerus="yes">
        <source>%n files, %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>glassine::ui::PresetEditor</name>
    <message>
        <source>Renditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files that come of each photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more file for each photo, made like this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do without this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of file is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same as the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be used: %1. What runs is as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A preset writes at least one file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>glassine::ui::PresetModel</name>
    <message>
        <source>full size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to %1 px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, lossless</source>
        <comment>a format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 MB per photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all metadata kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copyright and date kept, no location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n files per photo</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, changed</source>
        <comment>a preset</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <comment>a preset</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>glassine::ui::PresetPanel</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Import presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presets (*.glassine *.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a preset that can be used:
%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter edits the chosen preset; the menu key shows what else can be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about this preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to all presets (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U&amp;pdate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as &amp;new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use &amp;once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Und&amp;o</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is changed. What you see is what runs, for every photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My %1</source>
        <comment>a preset</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bring it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built-in presets stay as they are; duplicate it first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>glassine::ui::QueueActions</name>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open o&amp;riginal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quick look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in &amp;file manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as co&amp;mmand line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set &amp;aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back &amp;into the batch</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>glassine::ui::QueueModel</name>
    <message numerus="yes">
        <source>%1 — %n photo(s)</source>
        <comment>a folder and how much is in it</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 percent saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> +%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>pixels before and after</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>bytes before and after</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, with a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already small: copied as it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>glassine::ui::QueuePane</name>
    <message>
        <source>No photo fits the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;all photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photos of this batch. The space bar shows one large, the menu key says what can be done with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos as tiles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>glassine::ui::QuickLook</name>
    <message>
        <source>Quick look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One photo, large. Arrow keys show the next one, Escape goes back to the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This photo cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>glassine::ui::ReportExport</name>
    <message>
        <source>The report cannot be written to %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>glassine::ui::SessionHistory</name>
    <message>
        <source>%1 of %2</source>
        <comment>photos done</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be resumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>glassine::ui::SettingsWindow</name>
    <message>
        <source>One per processor core (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln at once</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Photos at once:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More is not faster than the processor has cores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave other programs the right of way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos are worked on with low priority, so that the computer stays quick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names that are &amp;taken:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the preset says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number the new file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is already in the destination is never overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Notify when a batch is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One notification at the end of a batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts from the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask before a running batch is &amp;stopped by closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was not done can be resumed in any case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask before the list is &amp;emptied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo brings the list back in any case.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>glassine::ui::SummaryPanel</name>
    <message numerus="yes">
        <source>Stopped after %Ln photo(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Finished, but %Ln photo(s) failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Everything was already up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Finished: %Ln photo(s) delivered</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2, %3 % saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>bytes before and after</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) written</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already up to date</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>took %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ope&amp;n folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run again with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biggest savings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 → %3)</source>
        <comment>a photo&apos;s name, bytes before and after</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biggest savings: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>glassine::ui::TotalsBar</name>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the destination folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the destination folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sho&amp;w the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show every file that will be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;ause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes what the plan says. Originals stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets photos under way finish and begins no others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends at once. What is done stays, the rest can be resumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens when the batch is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When done: %1</source>
        <comment>%1: a choice of the menu</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>glassine::ui::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;photos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the &amp;sample photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the &amp;destination…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Earlier batches…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport the report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;do:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Empty the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As &amp;list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As &amp;grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare before and after</source>
        <translation>&amp;Comparar antes e depois</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause or resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sho&amp;w the plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>glassine::ui::WindowDialogs</name>
    <message>
        <source>A batch was interrupted: %L1 of %L2 photos are done. Resume it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report %1.csv</source>
        <comment>name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where should the finished files go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take every photo off the list? The files stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Empty the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photos of the earlier batch take the place of those in the list. Go on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 of %L2 photos are done. Stop here? The rest can be resumed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop and quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>glassine::worker::Pool</name>
    <message>
        <source>The image worker %1 cannot be started (%2). Reinstall Glassine.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gui</name>
    <message>
        <source>Bulk photo optimizer that never harms an original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos and folders to put into the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a picture of every screen to &lt;folder&gt; and quit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
