using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Alignment.Core;
using Alignment.Formats.OpenXml;
using Alignment.Formats.Word;
using Alignment.Formats.Zip;

namespace Alignment.Formats.Tests.Office;

/// <summary>Containers that are damaged, or made to do damage.</summary>
public sealed class HostileContainerTests
{
    private static readonly byte[] Sound = WordFiles.Of(WordFiles.P("A sentence in a document."));

    [Fact]
    public void A_sound_document_is_read() => Read(Sound).Should().ContainSingle().Which.Text.Should().Be("A sentence in a document.");

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("/etc/passwd")]
    [InlineData("word/../../x.xml")]
    [InlineData("..\\..\\x.xml")]
    [InlineData("C:/x.xml")]
    public void A_name_that_leads_out_is_refused(string name) =>
        Refused(Zips.Plus(Sound, (name, "x"))).Should().Be($"x.docx: has an entry '{name}', which leads out of the container. No office program writes that; it is not read.");

    [Theory]
    [InlineData("word/vbaProject.bin", "x")]
    [InlineData("xl/x.xml", "x")]
    public void Macros_are_refused(string name, string text)
    {
        var container = name.EndsWith(".bin", StringComparison.Ordinal)
            ? Zips.Plus(Sound, (name, text))
            : Zips.With(Sound, "[Content_Types].xml", types => types.Replace("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", "application/vnd.ms-word.document.macroEnabled.main+xml", StringComparison.Ordinal));

        Refused(container).Should().Be("x.docx: holds macros. Save it as .docx or .xlsx, which hold none.");
    }

    [Fact]
    public void A_part_that_is_there_twice_is_refused() =>
        Refused(Zips.Plus(Sound, ("WORD/document.xml", "x"))).Should().Be("x.docx: its part WORD/document.xml is there twice. Save the file again.");

    [Fact]
    public void An_encrypted_part_is_refused()
    {
        var container = (byte[])Sound.Clone();
        var table = container.AsSpan().IndexOf("PK\u0001\u0002"u8);
        container[table + 8] |= 1; // general purpose flag, bit 0

        Refused(container).Should().Be("x.docx: its part [Content_Types].xml is encrypted. Save the file without a password.");
    }

    [Fact]
    public void A_part_that_unpacks_to_hundreds_of_times_its_size_is_refused() =>
        Refused(Zips.Plus(Sound, ("word/media/bomb.bin", new string('0', 2 << 20)))).Should()
            .Be("x.docx: its part word/media/bomb.bin unpacks to more than 200 times its size. No document does; it is not read.");

    [Fact]
    public void A_container_that_unpacks_to_too_much_is_refused()
    {
        var random = new Random(1);
        var noise = string.Concat(Enumerable.Range(0, 50_000).Select(_ => random.Next().ToString("x8", System.Globalization.CultureInfo.InvariantCulture)));
        using var stream = new MemoryStream(Zips.Of(("a", noise), ("b", noise), ("c", noise)));

        var open = () => Container.Open(stream, "x.docx", new ContainerLimits { UnpackedBytes = 1 << 20 });

        open.Should().Throw<InputFormatException>().WithMessage("x.docx: unpacks to more than 1 MB. Split the document.");
    }

    [Fact]
    public void What_is_unpacked_is_counted_whatever_the_container_says()
    {
        using var stream = new MemoryStream(Zips.Of(("a", new string('a', 50_000)), ("b", new string('b', 50_000))));
        using var container = Container.Open(stream, "x.docx", new ContainerLimits { UnpackedBytes = 120_000 });
        using (var first = container.OpenPart("a"))
        {
            first.CopyTo(Stream.Null);
        }

        using var again = container.OpenPart("a");
        again.CopyTo(Stream.Null);
        using var second = container.OpenPart("b");

        var read = () => second.CopyTo(Stream.Null);

        read.Should().Throw<InputFormatException>().WithMessage("x.docx: its part b does not end: more comes out of it than the container says. It is not read.");
    }

    [Fact]
    public void A_size_that_is_stated_wrongly_does_not_help()
    {
        var container = Zips.Of(("a", new string('a', 300_000)));
        var table = container.AsSpan().IndexOf("PK\u0001\u0002"u8);
        BinaryPrimitives.WriteUInt32LittleEndian(container.AsSpan(table + 24), 100); // uncompressed size
        using var stream = new MemoryStream(container);
        using var opened = Container.Open(stream, "x.docx", new ContainerLimits { UnpackedBytes = 1000 });
        using var part = opened.OpenPart("a");

        var read = () => part.CopyTo(Stream.Null);

        read.Should().Throw<InputFormatException>().WithMessage("x.docx: its part a *");
    }

    [Fact]
    public void Too_many_entries_are_refused_before_they_are_read()
    {
        using var stream = new MemoryStream(Zips.Of([.. Enumerable.Range(0, 30).Select(number => ($"part{number}", "x"))]));

        var open = () => Container.Open(stream, "x.docx", new ContainerLimits { Entries = 20 });

        open.Should().Throw<InputFormatException>().WithMessage("x.docx: the container has more than 20 entries *");
    }

    [Fact]
    public void A_document_that_is_cut_off_says_so()
    {
        for (var length = 1; length < Sound.Length; length += 37)
        {
            Refused(Sound[..length]).Should().MatchRegex("^x.docx: (the end of the container is missing|not a ZIP container|an Office file)");
        }
    }

    [Fact]
    public void A_damaged_part_is_found_by_its_checksum()
    {
        var stored = new MemoryStream();
        using (var archive = new ZipArchive(stored, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = archive.CreateEntry("a", CompressionLevel.NoCompression).Open();
            entry.Write("the words of a part"u8);
        }

        var container = stored.ToArray();
        container[container.AsSpan().IndexOf("words"u8)] = (byte)'W';
        using var opened = Container.Open(new MemoryStream(container), "x.docx");
        using var part = opened.OpenPart("a");

        var read = () => part.CopyTo(Stream.Null);

        read.Should().Throw<InputFormatException>().WithMessage("x.docx: its part a is damaged: its checksum differs. Copy or save the file again.");
    }

    [Theory]
    [InlineData("""<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa">]><w/>""")]
    [InlineData("""<!DOCTYPE w SYSTEM "file:///etc/passwd"><w/>""")]
    public void A_document_type_is_refused(string xml) => Refused(Zips.With(Sound, "word/document.xml", _ => xml)).Should()
        .Be("x.docx: its part word/document.xml has a document type declaration. No office program writes one; it is not read.");

    [Fact]
    public void Elements_without_end_in_each_other_are_refused() => Refused(Zips.With(Sound, "word/document.xml", xml =>
            xml.Replace("<w:p>", string.Concat(Enumerable.Repeat("<w:sdt>", 2000)) + "<w:p>", StringComparison.Ordinal))).Should()
        .Be("x.docx: its part word/document.xml nests elements more than 1024 deep. No office program writes that; it is not read.");

    [Fact]
    public void Xml_that_is_not_well_formed_says_where() =>
        Refused(Zips.With(Sound, "word/document.xml", xml => xml.Replace("</w:p>", "", StringComparison.Ordinal))).Should()
            .StartWith("x.docx: its part word/document.xml is not well-formed XML: The 'w:p' start tag").And.EndWith("Save the file again.");

    [Theory]
    [InlineData("https://example.ca/document.xml", " TargetMode=\"External\"", "x.docx: its part officeDocument lies outside of the file, and is not fetched.")]
    [InlineData("../../document.xml", "", "x.docx: its part officeDocument lies outside of the file, and is not fetched.")]
    [InlineData("word/other.xml", "", "x.docx: its part word/other.xml is missing. Save the file again.")]
    public void A_main_part_elsewhere_is_not_followed(string target, string mode, string problem) =>
        Refused(Zips.With(Sound, "_rels/.rels", rels => rels.Replace("\"/word/document.xml\"", $"\"{target}\"{mode}", StringComparison.Ordinal))).Should().Be(problem);

    [Theory]
    [InlineData("", "x.docx: empty.")]
    [InlineData("{\\rtf1 text}", "x.docx: not a ZIP container, as .docx and .xlsx files are. Is this the right file?")]
    public void Other_files_are_told_apart(string text, string problem) => Refused(Encoding.UTF8.GetBytes(text)).Should().Be(problem);

    [Fact]
    public void Documents_of_other_programs_are_named()
    {
        Refused(Zips.Of(("mimetype", "application/vnd.oasis.opendocument.text"))).Should().Be("x.docx: an OpenDocument file. Save it as .docx or .xlsx.");
        Refused(Workbooks.Of("<row/>")).Should().Be("x.docx: a workbook, where a Word document is expected. 'alignment import' takes back one that 'alignment export' wrote.");
    }

    private static IReadOnlyList<WordParagraph> Read(byte[] bytes)
    {
        using var document = OfficeDocument.Open(new MemoryStream(bytes), "x.docx", OfficeKind.Word);
        return WordTextReader.Read(document, limit: 1_000_000)!.Paragraphs;
    }

    private static string Refused(byte[] bytes)
    {
        var read = () => Read(bytes);
        return read.Should().Throw<InputFormatException>().Which.Message;
    }
}
