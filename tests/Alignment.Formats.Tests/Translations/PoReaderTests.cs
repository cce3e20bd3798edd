using System.Text;
using Alignment.Core.Aligning;
using Alignment.Core.Text;
using Alignment.Core.Translations;

namespace Alignment.Formats.Tests.Translations;

public class PoReaderTests
{
    private const string Catalogue = """
        # French catalogue.
        #, fuzzy
        msgid ""
        msgstr ""
        "Language: fr_CA\n"
        "Content-Type: text/plain; charset=UTF-8\n"
        "Plural-Forms: nplurals=2; plural=(n > 1);\n"

        # alignment:ignore TERM030 the house's own word
        #. For the menu.
        #: src/menu.c:12 src/bar.c:7
        #, c-format
        msgctxt "menu"
        msgid "Open \"%s\""
        msgstr "Ouvrir « %s »"

        msgid "%d file"
        msgid_plural "%d files"
        msgstr[0] "%d fichier"
        msgstr[1] ""
        	"%d "
        	"fichiers"

        #, fuzzy, c-format
        #| msgid "Old"
        msgid "A guess"
        msgstr "Une supposition"
        msgid "No blank line before\n"
        "and a second line\tand a tab"
        msgstr "Sans ligne vide\nfin\x21\041"
        #~ msgid "Gone"
        #~ msgstr "Parti"

        msgid "Untranslated"
        msgstr ""
        """;

    [Fact]
    public void Messages_are_read_with_plurals_comments_and_flags()
    {
        var units = Files.Read("app.po", Catalogue);

        Files.Pairs(units).Should().Equal(
            "Ouvrir « %s » | Open \"%s\"",
            "%d fichier | %d file",
            "%d fichiers | %d files",
            "Une supposition | A guess",
            "Sans ligne vide fin!! | No blank line before and a second line and a tab",
            "Parti | Gone");
        units.Select(unit => unit.State).Should().Equal(
            TranslationState.Unstated, TranslationState.Unstated, TranslationState.Unstated, TranslationState.Draft, TranslationState.Unstated, TranslationState.Obsolete);
        units[0].Should().BeEquivalentTo(new
        {
            Context = "menu",
            Direction = Direction.EnglishToFrench,
            Notes = new[] { "alignment:ignore TERM030 the house's own word", "For the menu." },
        });
        units[0].French.Tag.Should().Be("fr-CA");
        units[2].Properties.Should().Equal(new UnitProperty("plural", "1"));
    }

    [Theory]
    [InlineData(0, "%s", "Ouvrir « %s »")]
    [InlineData(2, "fichiers", "%d fichiers")]
    [InlineData(4, "Sans", "Sans ligne vide fin!!")]
    public void Texts_know_their_place(int unit, string word, string whole)
    {
        var french = Files.Read("app.po", Catalogue)[unit].French.Text;

        french.Text.Should().Be(whole);
        Files.At(Catalogue, french.SpanOf(new TextSpan(french.Text.IndexOf(word, StringComparison.Ordinal), word.Length))).Should().Be(word);
    }

    [Fact]
    public void An_escape_is_one_character_with_the_place_of_all_of_it()
    {
        var english = Files.Read("app.po", Catalogue)[0].English.Text;

        Files.At(Catalogue, english.SpanOf(new TextSpan(5, 4))).Should().Be("\\\"%s\\\"");
    }

    [Theory]
    [InlineData("fr.po")]
    [InlineData("po/fr_CA.po")]
    [InlineData("po/app.fr.po")]
    [InlineData("locale/fr/LC_MESSAGES/app.po")]
    public void Without_a_header_the_name_says_the_language(string path) =>
        Files.Pairs(Files.Read(path, "msgid \"Yes\"\nmsgstr \"Oui\"\n")).Should().Equal("Oui | Yes");

    [Fact]
    public void French_messages_are_read_if_the_header_says_so() =>
        Files.Pairs(Files.Read("app.po", "msgid \"\"\nmsgstr \"Language: en\\nX-Source-Language: fr\\n\"\n\nmsgid \"Oui\"\nmsgstr \"Yes\"\n")).Should().Equal("Oui | Yes");

    [Fact]
    public void The_charset_of_the_header_counts()
    {
        const string Text = "msgid \"\"\nmsgstr \"Language: fr\\nContent-Type: text/plain; charset=ISO-8859-15\\n\"\n\nmsgid \"Summer\"\nmsgstr \"Été\"\n";

        Files.Pairs(Files.Read("app.po", Encoding.Latin1.GetBytes(Text))).Should().Equal("Été | Summer");
    }

    [Theory]
    [InlineData("msgid \"a\"\nmsgstr \"b\n", ", line 2, column 8: the string is not closed. End it with a double quote; write \\n for a line end inside it.")]
    [InlineData("msgid \"a\"\nmsgstr \"b\" c\n", ", line 2, column 11: something follows the string. Write \\\" for a quotation mark inside it.")]
    [InlineData("msgid \"a\"\nmsgsrt \"b\"\n", ", line 2, column 1: 'msgsrt' is no keyword of a gettext catalogue. Known: msgctxt, msgid, msgid_plural, msgstr, msgstr[0].")]
    [InlineData("msgid \"a\"\nmsgstr[99999] \"b\"\n", ", line 2, column 1: 'msgstr[99999]' is no keyword of a gettext catalogue. Known: msgctxt, msgid, msgid_plural, msgstr, msgstr[0].")]
    [InlineData("msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-16\\n\"\n\nmsgid \"a\"\n", ", line 3: the header names the charset 'UTF-16', which this program does not know. Save the file as UTF-8 and say so there.")]
    [InlineData("msgid a\nmsgstr b\n", ", line 1, column 7: no string in double quotes here. Write one, as in msgstr \"Bonjour\".")]
    [InlineData("msgid \"\"\nmsgstr \"Language: de\\n\"\n\nmsgid \"a\"\nmsgstr \"b\"\n", ": no text in fr. The languages here are de (1 unit), en (1 unit); name a file that has French and English.")]
    [InlineData("msgid \"\"\nmsgstr \"Language: en\\n\"\n\nmsgid \"a\"\nmsgstr \"b\"\n", ": the translations are in en, and the header does not say which language the messages are in. Add a line \"X-Source-Language: fr\\n\" to it.")]
    [InlineData("msgid \"a\"\nmsgstr \"b\"\n", ": the header does not say which language the translations are in. Add a line \"Language: fr\\n\" to it, or call the file fr.po.")]
    public void What_is_broken_is_refused_with_its_place(string text, string message) => Files.Refused("app.po", text).Should().Be("app.po" + message);
}
