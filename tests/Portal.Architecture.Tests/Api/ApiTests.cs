using Portal.Build;

namespace Portal.Architecture.Tests.Api;

public class ApiTests
{
    private static readonly OrchardApi Orchard = OrchardApi.Load();

    private static IEnumerable<Type> ContractTypes => Repository.EmbeddedAssemblies
        .SelectMany(assembly => assembly.GetExportedTypes())
        .Where(type => type.Namespace is null || !(type.Namespace == "Embedded" || type.Namespace.StartsWith("Embedded.", StringComparison.Ordinal)));

    [Fact]
    public void The_embedded_contracts_hold_nothing_that_Orchard_Core_does_not_have()
    {
        Assert.NotEmpty(ContractTypes);
        var strays = ContractTypes.SelectMany(Orchard.Strays).Order(StringComparer.Ordinal).ToList();
        Assert.True(strays.Count == 0, $"{strays.Count} invented:\n" + string.Join('\n', strays)
            + "\nIf Orchard Core has it, run `dotnet run --project build/FilterOrchardApi -- <full list>` (a new type) or add it with its source to api-exceptions.txt (3.x).");
    }

    [Fact]
    public void An_invented_type_is_found() =>
        Assert.Contains(Orchard.Strays(typeof(OrchardCore.Modules.InventedAttribute)), stray => stray.Contains("no such type", StringComparison.Ordinal));

    [Fact]
    public void An_invented_member_is_found()
    {
        var strays = Orchard.Strays(typeof(Counterfeit.OrchardCore.Modules.Manifest.ModuleNameAttribute))
            .Select(stray => stray.Replace("Portal.Architecture.Tests.Api.Counterfeit.", "", StringComparison.Ordinal));
        Assert.NotEmpty(strays);

        var members = ApiSurface.Members(typeof(Counterfeit.OrchardCore.Modules.Manifest.ModuleNameAttribute))
            .Select(line => line.Replace("Portal.Architecture.Tests.Api.Counterfeit.", "", StringComparison.Ordinal)).ToList();
        var listed = File.ReadLines(OrchardApi.PathOf("orchard-api.txt")).ToHashSet();
        Assert.Contains("OrchardCore.Modules.Manifest.ModuleNameAttribute . public string Name { get; }", members);
        Assert.Equal(["OrchardCore.Modules.Manifest.ModuleNameAttribute . public string Nickname { get; }"], members.Where(line => !listed.Contains(line)));
    }

    [Fact]
    public void Every_exception_names_its_source()
    {
        var without = File.ReadLines(OrchardApi.PathOf("api-exceptions.txt"))
            .Where(line => line.Length > 0 && line[0] != '#' && !line.Contains("  # ", StringComparison.Ordinal));
        Assert.Empty(without);
    }
}
