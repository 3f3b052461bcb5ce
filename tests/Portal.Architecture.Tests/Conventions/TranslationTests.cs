using System.Text.RegularExpressions;

namespace Portal.Architecture.Tests.Conventions;

/// <summary>Every text that people see has its translation: those written in English a Vietnamese one, those in Vietnamese an English one.</summary>
public sealed partial class TranslationTests
{
    private static readonly string[] s_folders = ["src", "modules", "themes"];

    public static TheoryData<string> Sources()
    {
        var sources = new TheoryData<string>();
        foreach (var folder in s_folders)
        {
            foreach (var project in Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.csproj", SearchOption.AllDirectories))
            {
                sources.Add(Path.GetRelativePath(Repository.Root, Path.GetDirectoryName(project)!));
            }
        }

        return sources;
    }

    [Theory]
    [MemberData(nameof(Sources))]
    public void Every_text_of_the_project_is_translated(string project)
    {
        var vietnamese = Translated("vi");
        var english = Translated("en");

        var missing = from file in Files(project, "*.cs").Concat(Files(project, "*.liquid")).Concat(Files(project, "*.cshtml"))
                      from text in Texts(file)
                      where !(IsVietnamese(text) ? english : vietnamese).Contains(text)
                      select $"{Path.GetRelativePath(Repository.Root, file)}: {text}";

        Assert.Empty(missing);
    }

    [Fact]
    public void A_text_is_found_however_it_is_asked_for()
    {
        Assert.Equal(["a \\\"b\\\" {0}", "c"], TextsOf(".cs", """context.Fail(localizer["a \"b\" {0}", x]); var y = S["c"];"""));
        Assert.Equal(["a", "b"], TextsOf(".liquid", """{{ "a" | t }} {{ 'b' | t: x }} {{ "c" | upcase }}"""));
    }

    private static HashSet<string> Translated(string culture)
        => [.. s_folders.SelectMany(folder => Files(folder, culture + ".po")).SelectMany(file => MessageId().Matches(File.ReadAllText(file))).Select(match => match.Groups[1].Value)];

    private static IEnumerable<string> Files(string folder, string pattern)
        => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), pattern, SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
                && !file.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    private static IEnumerable<string> Texts(string file) => TextsOf(Path.GetExtension(file), File.ReadAllText(file));

    private static IEnumerable<string> TextsOf(string extension, string source)
        => (extension == ".liquid" ? InTemplate() : InCode()).Matches(source).Select(match => match.Groups["text"].Value);

    private static bool IsVietnamese(string text) => text.Any(character => character >= 'À' && char.IsLetter(character));

    [GeneratedRegex("""^msgid "((?:[^"\\]|\\.)+)"\r?$""", RegexOptions.Multiline)]
    private static partial Regex MessageId();

    [GeneratedRegex("""\b(?:_?\w*[lL]ocalizer|_?texts?|_?[STH])\s*\[\s*"(?<text>(?:[^"\\]|\\.)*)"\s*[\],]""")]
    private static partial Regex InCode();

    [GeneratedRegex("""(?<quote>['"])(?<text>[^'"]+)\k<quote>\s*\|\s*t\b""")]
    private static partial Regex InTemplate();
}
