using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Portal.Architecture.Tests.Conventions;

public partial class SourceTests
{
    [Fact]
    public void One_source_has_no_conditional_compilation_and_no_region()
    {
        var offending = from file in Repository.SourceFiles("src", "modules", "themes")
                        from line in File.ReadLines(file)
                        where Directive().IsMatch(line)
                        select $"{Path.GetRelativePath(Repository.Root, file)}: {line.Trim()}";
        Assert.Empty(offending);
    }

    [Fact]
    public void Every_public_type_says_what_it_is()
    {
        var silent = new List<string>();
        foreach (var assembly in Repository.EmbeddedAssemblies)
        {
            var documented = XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")).Descendants("member")
                .Where(member => !string.IsNullOrWhiteSpace(member.Element("summary")?.Value) || member.Element("inheritdoc") is not null)
                .Select(member => member.Attribute("name")!.Value).ToHashSet();
            silent.AddRange(assembly.GetExportedTypes()
                .Where(type => !documented.Contains("T:" + type.FullName!.Replace('+', '.')))
                .Select(type => type.FullName!));
        }

        Assert.True(silent.Count == 0, $"{silent.Count} public types without a summary:\n" + string.Join('\n', silent.Order(StringComparer.Ordinal)));
    }

    [GeneratedRegex(@"^\s*#(if|elif|region)\b")]
    private static partial Regex Directive();
}
