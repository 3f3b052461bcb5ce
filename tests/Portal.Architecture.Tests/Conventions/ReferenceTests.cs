using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Portal.Architecture.Tests.Conventions;

public class ReferenceTests
{
    /// <summary>The layers, lowest first: a project may refer to those before it.</summary>
    private static readonly string[] Layers =
    [
        "Embedded.YesSql", "Embedded.Kernel", "Embedded.Mvc", "Embedded.Liquid", "Embedded.Resources", "Embedded.Contents", "Embedded.Media", "Embedded.Search", "Embedded.Sitemaps", "Embedded.Display", "Embedded.Email", "Embedded.Users", "Embedded.Admin", "Embedded.AuditTrail", "Embedded.Notifications", "Embedded",
    ];

    public static TheoryData<string> SharedAssemblies => [.. Repository.Projects("modules", "themes").Select(project => Path.GetFileNameWithoutExtension(project)), "Portal.Web"];

    [Theory]
    [MemberData(nameof(SharedAssemblies))]
    public void Modules_themes_and_the_site_use_no_type_of_the_embedded_runtime(string assembly)
    {
        using var file = new PEReader(File.OpenRead(Path.Combine(AppContext.BaseDirectory, assembly + ".dll")));
        var metadata = file.GetMetadataReader();
        var used = metadata.TypeReferences.Select(metadata.GetTypeReference)
            .Select(type => metadata.GetString(type.Namespace))
            .Where(name => name == "Embedded" || name.StartsWith("Embedded.", StringComparison.Ordinal));
        Assert.Empty(used);
    }

    [Fact]
    public void Embedded_projects_refer_only_downward()
    {
        Assert.Equal(Layers.Order(StringComparer.Ordinal), Repository.EmbeddedAssemblies.Select(NameOf).Order(StringComparer.Ordinal));
        var upward = from assembly in Repository.EmbeddedAssemblies
                     from reference in assembly.GetReferencedAssemblies()
                     let target = Array.IndexOf(Layers, reference.Name)
                     where target >= Array.IndexOf(Layers, NameOf(assembly))
                     select $"{NameOf(assembly)} -> {reference.Name}";
        Assert.Empty(upward);
    }

    private static string NameOf(Assembly assembly) => assembly.GetName().Name!;
}
