<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
</context>
<context>
    <name>glassine::ui::BatchController</name>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) clash: numbered</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be taken</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Drop photos to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Looking for photos… %n found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Planning names…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
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
    <name>glassine::ui::MainWindow</name>
    <message>
        <source>Glassine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder of photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where should the finished files go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % – Glassine</source>
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
        <source>up to %1 px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same format</source>
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
</context>
<context>
    <name>glassine::ui::QueueDelegate</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>glassine::ui::QueueModel</name>
    <message>
        <source>%1 % saved</source>
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
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, see note</source>
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
</context>
<context>
    <name>glassine::ui::TotalsBar</name>
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
    <message numerus="yes">
        <source>%n photo(s) done</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n already up to date</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
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
        <source>Progress of the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To: %1 (%2 free)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
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
