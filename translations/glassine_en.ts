<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Plan</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) clash: numbered</source>
        <translation>
            <numerusform>%Ln name clashes: numbered</numerusform>
            <numerusform>%Ln names clash: numbered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already there</source>
        <translation>
            <numerusform>%Ln already there</numerusform>
            <numerusform>%Ln already there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be written</source>
        <translation>
            <numerusform>%Ln cannot be written</numerusform>
            <numerusform>%Ln cannot be written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) done</source>
        <translation>
            <numerusform>%Ln photo done</numerusform>
            <numerusform>%Ln photos done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already up to date</source>
        <translation>
            <numerusform>%Ln already up to date</numerusform>
            <numerusform>%Ln already up to date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not started</source>
        <translation>
            <numerusform>%Ln not started</numerusform>
            <numerusform>%Ln not started</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking for photos… %Ln found</source>
        <translation>
            <numerusform>Looking for photos… %Ln found</numerusform>
            <numerusform>Looking for photos… %Ln found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) will be sent to %1, with all their metadata</source>
        <translation>
            <numerusform>%Ln photo will be sent to %1, with all its metadata</numerusform>
            <numerusform>%Ln photos will be sent to %1, with all their metadata</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaces %Ln photo(s); the originals are kept in %1</source>
        <translation>
            <numerusform>Replaces %Ln photo; the original is kept in %1</numerusform>
            <numerusform>Replaces %Ln photos; the originals are kept in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaces %Ln photo(s), about %1 afterwards; the originals are kept in %2</source>
        <comment>%1: bytes</comment>
        <translation>
            <numerusform>Replaces %Ln photo, about %1 afterwards; the original is kept in %2</numerusform>
            <numerusform>Replaces %Ln photos, about %1 afterwards; the originals are kept in %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message numerus="yes">
        <source>%n photos done</source>
        <translation>
            <numerusform>%n photo done</numerusform>
            <numerusform>%n photos done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files in %1</source>
        <translation>
            <numerusform>%n file in %1</numerusform>
            <numerusform>%n files in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n up to date already</source>
        <translation>
            <numerusform>%n up to date already</numerusform>
            <numerusform>%n up to date already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n skipped</numerusform>
            <numerusform>%n skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files kept as they were: the results would not have been smaller</source>
        <translation>
            <numerusform>%n file kept as it was: the result would not have been smaller</numerusform>
            <numerusform>%n files kept as they were: the results would not have been smaller</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files in the folders are no pictures</source>
        <translation>
            <numerusform>%n file in the folders is no picture</numerusform>
            <numerusform>%n files in the folders are no pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n files)</source>
        <translation>
            <numerusform>(%n file)</numerusform>
            <numerusform>(%n files)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frames</source>
        <translation>
            <numerusform>%n frame</numerusform>
            <numerusform>%n frames</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions are unfinished; going on with the newest:</source>
        <translation>
            <numerusform>%n session is unfinished; going on with it:</numerusform>
            <numerusform>%n sessions are unfinished; going on with the newest:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the name&apos;s extension does not fit the content</source>
        <translation>
            <numerusform>%n photo: the name&apos;s extension does not fit the content</numerusform>
            <numerusform>%n photos: the name&apos;s extension does not fit the content</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos: only the first frame of an animation was kept</source>
        <translation>
            <numerusform>%n photo: only the first frame of an animation was kept</numerusform>
            <numerusform>%n photos: only the first frame of an animation was kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos: only the first page was kept</source>
        <translation>
            <numerusform>%n photo: only the first page was kept</numerusform>
            <numerusform>%n photos: only the first page was kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the HDR gain map was lost</source>
        <translation>
            <numerusform>%n photo: the HDR gain map was lost</numerusform>
            <numerusform>%n photos: the HDR gain map was lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the motion clip was lost</source>
        <translation>
            <numerusform>%n photo: the motion clip was lost</numerusform>
            <numerusform>%n photos: the motion clip was lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos: transparency was put on a color</source>
        <translation>
            <numerusform>%n photo: transparency was put on a color</numerusform>
            <numerusform>%n photos: transparency was put on a color</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the color profile is damaged and was not used</source>
        <translation>
            <numerusform>%n photo: the color profile is damaged and was not used</numerusform>
            <numerusform>%n photos: the color profile is damaged and was not used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the color profile is too large and was not used</source>
        <translation>
            <numerusform>%n photo: the color profile is too large and was not used</numerusform>
            <numerusform>%n photos: the color profile is too large and was not used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos: reduced to fewer bits per channel</source>
        <translation>
            <numerusform>%n photo: reduced to fewer bits per channel</numerusform>
            <numerusform>%n photos: reduced to fewer bits per channel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos: part of the metadata is damaged and was left out</source>
        <translation>
            <numerusform>%n photo: part of the metadata is damaged and was left out</numerusform>
            <numerusform>%n photos: part of the metadata is damaged and was left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos: part of the metadata could not be kept</source>
        <translation>
            <numerusform>%n photo: part of the metadata could not be kept</numerusform>
            <numerusform>%n photos: part of the metadata could not be kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the metadata is too large and was left out</source>
        <translation>
            <numerusform>%n photo: the metadata is too large and was left out</numerusform>
            <numerusform>%n photos: the metadata is too large and was left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos: written metadata could not be read back for proof</source>
        <translation>
            <numerusform>%n photo: written metadata could not be read back for proof</numerusform>
            <numerusform>%n photos: written metadata could not be read back for proof</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos: extended XMP metadata was left out</source>
        <translation>
            <numerusform>%n photo: extended XMP metadata was left out</numerusform>
            <numerusform>%n photos: extended XMP metadata was left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos: could not be kept without loss</source>
        <translation>
            <numerusform>%n photo: could not be kept without loss</numerusform>
            <numerusform>%n photos: could not be kept without loss</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the result is larger than the original</source>
        <translation>
            <numerusform>%n photo: the result is larger than the original</numerusform>
            <numerusform>%n photos: the result is larger than the original</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are as they were written; %1 read again in %2.</source>
        <translation>
            <numerusform>%n file is as it was written; %1 read again in %2.</numerusform>
            <numerusform>%n files are as they were written; %1 read again in %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos: press inks without a usable color profile, a general one was assumed</source>
        <translation>
            <numerusform>%n photo: press inks without a usable color profile, a general one was assumed</numerusform>
            <numerusform>%n photos: press inks without a usable color profile, a general one was assumed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos: channels beyond color and transparency were left out</source>
        <translation>
            <numerusform>%n photo: channels beyond color and transparency were left out</numerusform>
            <numerusform>%n photos: channels beyond color and transparency were left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos: something stands behind the picture and was kept</source>
        <translation>
            <numerusform>%n photo: something stands behind the picture and was kept</numerusform>
            <numerusform>%n photos: something stands behind the picture and was kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos: something stood behind the picture and was left out</source>
        <translation>
            <numerusform>%n photo: something stood behind the picture and was left out</numerusform>
            <numerusform>%n photos: something stood behind the picture and was left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n originals would be restored.</source>
        <translation>
            <numerusform>%n original would be restored.</numerusform>
            <numerusform>%n originals would be restored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n originals restored.</source>
        <translation>
            <numerusform>%n original restored.</numerusform>
            <numerusform>%n originals restored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the originals have other names, which still lead to them</source>
        <translation>
            <numerusform>%n photo: the original has another name, which still leads to it</numerusform>
            <numerusform>%n photos: the originals have other names, which still lead to them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n originals replaced; they wait in %1, and &quot;%2&quot; brings them back</source>
        <translation>
            <numerusform>%n original replaced; it waits in %1, and &quot;%2&quot; brings it back</numerusform>
            <numerusform>%n originals replaced; they wait in %1, and &quot;%2&quot; brings them back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that do not say, taken as sRGB</source>
        <translation>
            <numerusform>%n that does not say, taken as sRGB</numerusform>
            <numerusform>%n that do not say, taken as sRGB</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos have colors outside of %1, at most %2 % of the pixels: %3.</source>
        <translation>
            <numerusform>%n photo has colors outside of %1, %2 % of its pixels: %3.</numerusform>
            <numerusform>%n photos have colors outside of %1, at most %2 % of the pixels: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the depth map was lost</source>
        <translation>
            <numerusform>%n photo: the depth map was lost</numerusform>
            <numerusform>%n photos: the depth map was lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos: press inks became screen colors</source>
        <translation>
            <numerusform>%n photo: press inks became screen colors</numerusform>
            <numerusform>%n photos: press inks became screen colors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Live Photos: their videos stay where they are</source>
        <translation>
            <numerusform>%n Live Photo: its video stays where it is</numerusform>
            <numerusform>%n Live Photos: their videos stay where they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n raw files: made of the camera&apos;s preview</source>
        <translation>
            <numerusform>%n raw file: made of the camera&apos;s preview</numerusform>
            <numerusform>%n raw files: made of the camera&apos;s preview</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n raw files: developed from the sensor&apos;s data</source>
        <translation>
            <numerusform>%n raw file: developed from the sensor&apos;s data</numerusform>
            <numerusform>%n raw files: developed from the sensor&apos;s data</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n raw files: there is no preview in them</source>
        <translation>
            <numerusform>%n raw file: there is no preview in it</numerusform>
            <numerusform>%n raw files: there is no preview in them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos: colors that the output cannot hold became the nearest ones</source>
        <translation>
            <numerusform>%n photo: colors that the output cannot hold became the nearest ones</numerusform>
            <numerusform>%n photos: colors that the output cannot hold became the nearest ones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos: room was made for colors that the output cannot hold</source>
        <translation>
            <numerusform>%n photo: room was made for colors that the output cannot hold</numerusform>
            <numerusform>%n photos: room was made for colors that the output cannot hold</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos: HDR brightness above white was cut</source>
        <translation>
            <numerusform>%n photo: HDR brightness above white was cut</numerusform>
            <numerusform>%n photos: HDR brightness above white was cut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the new format has no place for part of the metadata</source>
        <translation>
            <numerusform>%n photo: the new format has no place for part of the metadata</numerusform>
            <numerusform>%n photos: the new format has no place for part of the metadata</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos: required fields are missing</source>
        <translation>
            <numerusform>%n photo: required fields are missing</numerusform>
            <numerusform>%n photos: required fields are missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos: no text was drawn, their own words for it are missing</source>
        <translation>
            <numerusform>%n photo: no text was drawn, its own words for it are missing</numerusform>
            <numerusform>%n photos: no text was drawn, their own words for it are missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos: damaged, what could be read was saved</source>
        <translation>
            <numerusform>%n photo: damaged, what could be read was saved</numerusform>
            <numerusform>%n photos: damaged, what could be read was saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Planning %Ln photos…</source>
        <translation>
            <numerusform>Planning %Ln photo…</numerusform>
            <numerusform>Planning %Ln photos…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Watching %n folders. Ctrl+C ends it.</source>
        <translation>
            <numerusform>Watching %n folder. Ctrl+C ends it.</numerusform>
            <numerusform>Watching %n folders. Ctrl+C ends it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos are sent to %1, as they are, with all their metadata.</source>
        <translation>
            <numerusform>%n photo is sent to %1, as it is, with all its metadata.</numerusform>
            <numerusform>%n photos are sent to %1, as they are, with all their metadata.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos: sent to a service and made there</source>
        <translation>
            <numerusform>%n photo: sent to a service and made there</numerusform>
            <numerusform>%n photos: sent to a service and made there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos: shown as they would be made here</source>
        <translation>
            <numerusform>%n photo: shown as it would be made here</numerusform>
            <numerusform>%n photos: shown as they would be made here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos: press inks (CMYK) stay as they are, light and sharpness were not adjusted</source>
        <translation>
            <numerusform>%n photo: press inks (CMYK) stay as they are, light and sharpness were not adjusted</numerusform>
            <numerusform>%n photos: press inks (CMYK) stay as they are, light and sharpness were not adjusted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the metadata could not be read and was left out</source>
        <translation>
            <numerusform>%n photo: the metadata could not be read and was left out</numerusform>
            <numerusform>%n photos: the metadata could not be read and was left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>glassine::ui::BatchFinale</name>
    <message numerus="yes">
        <source>The computer goes to sleep in %n second(s).</source>
        <translation>
            <numerusform>The computer goes to sleep in %n second.</numerusform>
            <numerusform>The computer goes to sleep in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The computer shuts down in %n second(s).</source>
        <translation>
            <numerusform>The computer shuts down in %n second.</numerusform>
            <numerusform>The computer shuts down in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>glassine::ui::FilterBar</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln photo(s)</source>
        <translation>
            <numerusform>%1 of %Ln photo</numerusform>
            <numerusform>%1 of %Ln photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>glassine::ui::Intake</name>
    <message numerus="yes">
        <source>%Ln file(s) cannot be used. The problems say why.</source>
        <translation>
            <numerusform>%Ln file cannot be used. The problems say why.</numerusform>
            <numerusform>%Ln files cannot be used. The problems say why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>glassine::ui::IssuesPanel</name>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln problem</numerusform>
            <numerusform>%Ln problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>glassine::ui::Originals</name>
    <message numerus="yes">
        <source>Bringing originals back: %Ln so far</source>
        <translation>
            <numerusform>Bringing originals back: %Ln so far</numerusform>
            <numerusform>Bringing originals back: %Ln so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln original(s) give their places to new files. They are kept in %1, and can be brought back at any time. Go on?</source>
        <translation>
            <numerusform>%Ln original gives its place to a new file. It is kept in %1, and can be brought back at any time. Go on?</numerusform>
            <numerusform>%Ln originals give their places to new files. They are kept in %1, and can be brought back at any time. Go on?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln original(s) are back in their places.</source>
        <translation>
            <numerusform>%Ln original is back in its place.</numerusform>
            <numerusform>%Ln originals are back in their places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new file(s) were changed since and stay; their originals lie beside them.</source>
        <translation>
            <numerusform>%Ln new file was changed since and stays; its original lies beside it.</numerusform>
            <numerusform>%Ln new files were changed since and stay; their originals lie beside them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln original(s) could not be brought back; the problems say why.</source>
        <translation>
            <numerusform>%Ln original could not be brought back; the problems say why.</numerusform>
            <numerusform>%Ln originals could not be brought back; the problems say why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>glassine::ui::PackDialog</name>
    <message numerus="yes">
        <source>Packed and checked: %n archive(s), the first is %1 (%2 in all)</source>
        <translation>
            <numerusform>Packed and checked: %n archive, the first is %1 (%2 in all)</numerusform>
            <numerusform>Packed and checked: %n archives, the first is %1 (%2 in all)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>glassine::ui::PhotoList</name>
    <message numerus="yes">
        <source>Remove %n photo(s)</source>
        <translation>
            <numerusform>Remove %n photo</numerusform>
            <numerusform>Remove %n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n photo(s) aside</source>
        <translation>
            <numerusform>Set %n photo aside</numerusform>
            <numerusform>Set %n photos aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n photo(s) back in</source>
        <translation>
            <numerusform>Take %n photo back in</numerusform>
            <numerusform>Take %n photos back in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the preset of %n photo(s)</source>
        <translation>
            <numerusform>Change the preset of %n photo</numerusform>
            <numerusform>Change the preset of %n photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>glassine::ui::PresetDelegate</name>
    <message numerus="yes">
        <source>%n files, %1</source>
        <translation>
            <numerusform>%n file, %1</numerusform>
            <numerusform>%n files, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>glassine::ui::PresetModel</name>
    <message numerus="yes">
        <source>%n files per photo</source>
        <translation>
            <numerusform>%n file per photo</numerusform>
            <numerusform>%n files per photo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>glassine::ui::PresetPanel</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>glassine::ui::PrivacyDialog</name>
    <message numerus="yes">
        <source>%n tag(s) leave with the file.</source>
        <translation>
            <numerusform>%n tag leaves with the file.</numerusform>
            <numerusform>%n tags leave with the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) stay here.</source>
        <translation>
            <numerusform>%n tag stays here.</numerusform>
            <numerusform>%n tags stay here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>glassine::ui::QueueModel</name>
    <message numerus="yes">
        <source>%1 — %n photo(s)</source>
        <comment>a folder and how much is in it</comment>
        <translation>
            <numerusform>%1 — %n photo</numerusform>
            <numerusform>%1 — %n photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>glassine::ui::SettingsWindow</name>
    <message numerus="yes">
        <source>%Ln at once</source>
        <translation>
            <numerusform>%Ln at once</numerusform>
            <numerusform>%Ln at once</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>glassine::ui::SummaryPanel</name>
    <message numerus="yes">
        <source>Stopped after %Ln photo(s)</source>
        <translation>
            <numerusform>Stopped after %Ln photo</numerusform>
            <numerusform>Stopped after %Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Finished, but %Ln photo(s) failed</source>
        <translation>
            <numerusform>Finished, but %Ln photo failed</numerusform>
            <numerusform>Finished, but %Ln photos failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Finished: %Ln photo(s) delivered</source>
        <translation>
            <numerusform>Finished: %Ln photo delivered</numerusform>
            <numerusform>Finished: %Ln photos delivered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) written</source>
        <translation>
            <numerusform>%Ln file written</numerusform>
            <numerusform>%Ln files written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already up to date</source>
        <translation>
            <numerusform>%Ln already up to date</numerusform>
            <numerusform>%Ln already up to date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed: %1</source>
        <translation>
            <numerusform>%Ln failed: %1</numerusform>
            <numerusform>%Ln failed: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped: %1</source>
        <translation>
            <numerusform>%Ln skipped: %1</numerusform>
            <numerusform>%Ln skipped: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>glassine::ui::WindowDialogs</name>
    <message numerus="yes">
        <source>%Ln photo(s) were waiting in the list. Bring them back?</source>
        <translation>
            <numerusform>%Ln photo was waiting in the list. Bring it back?</numerusform>
            <numerusform>%Ln photos were waiting in the list. Bring them back?</numerusform>
        </translation>
    </message>
</context>
</TS>
