using OrchardCore.Localization;

namespace Embedded.Localization.Tests;

public sealed class PoReaderTests
{
    [Fact]
    public void Reads_contexts_plurals_long_texts_and_escapes()
    {
        var records = Read("""
            # a comment
            msgid ""
            msgstr "Language: vi\n"

            #: Views/Content.liquid
            msgctxt "Portal.Articles.Part"
            msgid "Read more"
            msgstr "Xem "
            "thêm"

            msgid "{0} book"
            msgid_plural "{0} books"
            msgstr[0] "{0} cuốn \"sách\"\n"
            """);

        Assert.Equal(2, records.Count);
        Assert.Equal("Portal.Articles.Part", records[0].Key.Context);
        Assert.Equal("Xem thêm", Assert.Single(records[0].Translations));
        Assert.Equal("{0} cuốn \"sách\"\n", Assert.Single(records[1].Translations));
    }

    [Fact]
    public void Leaves_out_fuzzy_obsolete_and_untranslated_entries()
    {
        var records = Read("""
            #, fuzzy
            msgid "A"
            msgstr "1"
            msgid "B"
            msgstr ""
            #~ msgid "C"
            #~ msgstr "3"
            msgid "D"
            msgstr "4"
            """);

        Assert.Equal("D", Assert.Single(records).Key.MessageId);
    }

    [Theory]
    [InlineData("msgid \"a\"\nmsgid \"b\"", 2)]
    [InlineData("msgid \"a\"\nmsgstr \"b", 2)]
    [InlineData("\n\nhello \"a\"", 3)]
    [InlineData("\"a\"", 1)]
    [InlineData("msgstr \"a\"", 1)]
    [InlineData("msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[1] \"c\"", 3)]
    [InlineData("msgid \"a\"\nmsgstr \"\\q\"", 2)]
    [InlineData("msgid \"a\"\n", 1)]
    public void A_malformed_line_is_refused_with_file_and_line(string text, int line)
    {
        var exception = Assert.Throws<PoFormatException>(() => new PoReader(new StringReader(text), "vi.po").Read().ToList());

        Assert.Equal(line, exception.Line);
        Assert.StartsWith($"vi.po, line {line}:", exception.Message, StringComparison.Ordinal);
    }

    private static List<CultureDictionaryRecord> Read(string text) => new PoReader(new StringReader(text), "vi.po").Read().ToList();
}
