using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.Localization;

namespace Embedded.Localization.Tests;

public sealed class LocalizerTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("po-").FullName;
    private readonly ServiceProvider _services;

    public LocalizerTests()
    {
        var services = new ServiceCollection().AddPortableObjectLocalization();
        services.AddSingleton<ILocalizationFileLocationProvider>(new FolderPoFiles(_folder));
        _services = services.BuildServiceProvider();

        Write("vi.po", $"""
            msgid "Title"
            msgstr "Tiêu đề"
            msgctxt "{typeof(LocalizerTests).FullName}"
            msgid "Title"
            msgstr "Nhan đề"
            msgid "Hello <b>, {"{0}"}"
            msgstr "Chào <b>, {"{0}"}"
            msgid "{"{0}"} book"
            msgid_plural "{"{0}"} books"
            msgstr[0] "{"{0}"} cuốn sách"
            """);
    }

    public void Dispose()
    {
        _services.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Theory]
    [InlineData("vi", "Nhan đề")]
    [InlineData("vi-VN", "Nhan đề")]
    [InlineData("en", "Title")]
    public void The_context_wins_and_parents_and_the_text_itself_follow(string culture, string expected)
    {
        using var scope = CultureScope.Create(culture);

        Assert.Equal(expected, Strings(typeof(LocalizerTests))["Title"].Value);
    }

    [Fact]
    public void Other_contexts_get_the_text_without_one()
    {
        using var scope = CultureScope.Create("vi");

        Assert.Equal("Tiêu đề", Strings(typeof(string))["Title"].Value);
        Assert.True(Strings(typeof(string))["Missing"].ResourceNotFound);
    }

    [Theory]
    [InlineData("vi", 1, "1 cuốn sách")]
    [InlineData("vi", 5, "5 cuốn sách")]
    [InlineData("en", 1, "1 book")]
    [InlineData("en", 5, "5 books")]
    public void Plural_forms(string culture, int count, string expected)
    {
        using var scope = CultureScope.Create(culture);

        Assert.Equal(expected, Strings(typeof(string)).Plural(count, "{0} book", "{0} books").Value);
    }

    [Fact]
    public void Html_localizers_encode_arguments_only()
    {
        using var scope = CultureScope.Create("vi");
        var html = _services.GetRequiredService<IHtmlLocalizerFactory>().Create(typeof(string));
        using var writer = new StringWriter();
        html["Hello <b>, {0}", "<i>"].WriteTo(writer, System.Text.Encodings.Web.HtmlEncoder.Default);

        Assert.EndsWith("<b>, &lt;i&gt;", writer.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_file_is_left_out_whole()
    {
        Write("fr.po", "msgid \"A\"\nmsgstr \"B\"\nbroken");
        using var scope = CultureScope.Create("fr");

        Assert.Equal("A", Strings(typeof(string))["A"].Value);
    }

    [Theory]
    [InlineData("ru", 1, 0)]
    [InlineData("ru", 3, 1)]
    [InlineData("ru", 11, 2)]
    [InlineData("pl", 22, 1)]
    [InlineData("cs", 5, 2)]
    [InlineData("ar", 100, 5)]
    [InlineData("fr", 0, 0)]
    [InlineData("en-GB", 0, 1)]
    public void Plural_rules(string culture, int count, int form)
    {
        Assert.True(new DefaultPluralRuleProvider().TryGetRule(System.Globalization.CultureInfo.GetCultureInfo(culture), out var rule));
        Assert.Equal(form, rule(count));
    }

    private IStringLocalizer Strings(Type type) => _services.GetRequiredService<IStringLocalizerFactory>().Create(type);

    private void Write(string file, string text) => File.WriteAllText(Path.Combine(_folder, file), text);
}
