using System.Text.RegularExpressions;
using Portal.Architecture.Tests.Api;

namespace Portal.Architecture.Tests.Runtimes;

/// <summary>What a build on Orchard Core's packages would refuse, as far as it can be told without them.</summary>
public partial class PackagesTests
{
    /// <summary>
    /// Obsolete in Orchard Core 3.0.1, which its compiler tells only where the packages are. Sources: OrchardCMS/OrchardCore pull requests
    /// 19095 (As), 18701 (DisplayedAs, Named), and ILocalClock.cs.
    /// </summary>
    private static readonly string[] Obsolete =
    [
        "OrchardCore.ContentManagement.ContentItemExtensions.As",
        "OrchardCore.Entities.EntityExtensions.As",
        "OrchardCore.ContentManagement.Metadata.Builders.ContentTypeDefinitionBuilder.DisplayedAs",
        "OrchardCore.ContentManagement.Metadata.Builders.ContentTypeDefinitionBuilder.Named",
        "OrchardCore.Modules.ILocalClock.get_LocalNowAsync",
    ];

    public static TheoryData<string> SharedAssemblies => [.. SharedAssembly.Names];

    [Theory]
    [MemberData(nameof(SharedAssemblies))]
    public void What_Orchard_Core_made_obsolete_is_not_used(string assembly)
    {
        using var shared = new SharedAssembly(assembly);

        Assert.Empty(shared.Members.Intersect(Obsolete, StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(SharedAssemblies))]
    public void Every_contract_comes_from_a_package_that_the_project_names(string assembly)
    {
        var homes = File.ReadLines(OrchardApi.PathOf("orchard-api.txt")).Concat(File.ReadLines(OrchardApi.PathOf("api-exceptions.txt")))
            .Select(line => TypeLine().Match(line))
            .Where(match => match.Success)
            .ToLookup(match => match.Groups["type"].Value.Split('<')[0], match => match.Groups["assembly"].Value, StringComparer.Ordinal);
        var project = Repository.Projects("modules", "themes", "src/Portal.Web").Single(file => Path.GetFileNameWithoutExtension(file) == assembly);
        var named = PackageReference().Matches(File.ReadAllText(project)).Select(match => match.Groups["package"].Value).ToHashSet(StringComparer.Ordinal);
        using var shared = new SharedAssembly(assembly);

        // The site's one package brings all others.
        var missing = named.Contains("OrchardCore.Application.Cms.Targets") ? [] : shared.Types
            .Where(type => type.StartsWith("OrchardCore.", StringComparison.Ordinal))
            .Where(type => homes[type].Any() && !homes[type].Any(named.Contains))
            .Select(type => $"{type} of {string.Join(" or ", homes[type])}");

        Assert.NotEmpty(named);
        Assert.Empty(missing);
    }

    [GeneratedRegex(@"^(?<type>\S+) \| .* \| (?<assembly>[\w.]+)(  #.*)?$")]
    private static partial Regex TypeLine();

    [GeneratedRegex("<PackageReference Include=\"(?<package>[^\"]+)\"")]
    private static partial Regex PackageReference();
}
