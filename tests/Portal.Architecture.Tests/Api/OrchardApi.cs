using Portal.Build;

namespace Portal.Architecture.Tests.Api;

/// <summary>Orchard Core's public surface as the list and the exceptions file give it, and the check of a type against it.</summary>
internal sealed class OrchardApi
{
    private readonly HashSet<string> _members = [];
    private readonly Dictionary<string, (string Kind, HashSet<string> Bases)> _types = [];

    private OrchardApi(IEnumerable<string> lines)
    {
        foreach (var line in lines.Where(line => line.Length > 0 && line[0] != '#'))
        {
            Add(line.Split("  #", 2)[0].TrimEnd());
        }
    }

    public static OrchardApi Load() => new(
        File.ReadLines(PathOf("orchard-api.txt")).Concat(File.ReadLines(PathOf("api-exceptions.txt"))));

    public static string PathOf(string file) => Path.Combine(AppContext.BaseDirectory, "Api", file);

    /// <summary>What a type declares that the list does not hold; empty when all is Orchard Core's own.</summary>
    public IEnumerable<string> Strays(Type type)
    {
        var declared = ApiSurface.Describe(type);
        if (!_types.TryGetValue(declared.Name, out var listed))
        {
            return [$"{declared.Name} | {declared.Kind}: no such type in Orchard Core"];
        }

        var strays = new List<string>();
        if (listed.Kind != declared.Kind)
        {
            strays.Add($"{declared.Name} is a {declared.Kind}; Orchard Core's is a {listed.Kind}");
        }

        strays.AddRange(declared.Bases.Where(name => !listed.Bases.Contains(name))
            .Select(name => $"{declared.Name} : {name}; Orchard Core's has no such base"));
        strays.AddRange(ApiSurface.Members(type).Where(line => !_members.Contains(line)));
        return strays;
    }

    private void Add(string line)
    {
        var member = line.IndexOf(" . ", StringComparison.Ordinal);
        var declaration = line.IndexOf(" | ", StringComparison.Ordinal);
        if (declaration < 0 || (member >= 0 && member < declaration))
        {
            _members.Add(line);
            return;
        }

        var kindAndBases = line[(declaration + 3)..].Split(" | ")[0].Split(" : ", 2);
        var bases = kindAndBases.Length == 2 ? SplitBases(kindAndBases[1]) : [];
        var name = line[..declaration];
        if (_types.TryGetValue(name, out var known))
        {
            // Assemblies of Orchard Core declare some static classes twice; ours may hold either's members.
            known.Bases.UnionWith(bases);
            return;
        }

        _types.Add(name, (kindAndBases[0].Trim(), bases));
    }

    private static HashSet<string> SplitBases(string text)
    {
        var bases = new HashSet<string>();
        var depth = 0;
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || (text[i] == ',' && depth == 0))
            {
                bases.Add(text[start..i].Trim());
                start = i + 1;
                continue;
            }

            depth += text[i] switch { '<' => 1, '>' => -1, _ => 0 };
        }

        return bases;
    }
}
