using OrchardCore.DisplayManagement.Manifest;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Modules.Manifest;

namespace Embedded.Kernel.Tests.Features;

public sealed class FeatureOrderingTests
{
    [Fact]
    public void A_feature_comes_after_what_it_depends_on() =>
        Assert.Equal(["C", "B", "A"], Order(Feature("A", dependencies: ["B"]), Feature("B", dependencies: ["C"]), Feature("C")));

    [Fact]
    public void Priority_decides_among_independent_features() =>
        Assert.Equal(["B", "A", "C"], Order(Feature("A"), Feature("B", priority: -1), Feature("C", priority: 1)));

    [Fact]
    public void A_dependency_is_stronger_than_priority() =>
        Assert.Equal(["B", "A"], Order(Feature("A", priority: -5, dependencies: ["B"]), Feature("B", priority: 5)));

    [Fact]
    public void Themes_come_last() =>
        Assert.Equal(["B", "A"], Order(Feature("A", priority: -5, theme: true), Feature("B")));

    [Fact]
    public void A_circle_is_named()
    {
        var exception = Assert.Throws<InvalidOperationException>(
            () => Order(Feature("A", dependencies: ["B"]), Feature("B", dependencies: ["C"]), Feature("C", dependencies: ["B"])));

        Assert.Contains("B -> C -> B", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_feature_declared_twice_is_named()
    {
        var exception = Assert.Throws<InvalidOperationException>(() => Order(Feature("A"), Feature("A")));

        Assert.Contains("'A' is declared twice", exception.Message, StringComparison.Ordinal);
    }

    private static string[] Order(params IFeatureInfo[] features) => [.. FeatureOrdering.Order(features).Select(feature => feature.Id)];

    private static FeatureInfo Feature(string id, int priority = 0, string[]? dependencies = null, bool theme = false) =>
        new()
        {
            Id = id,
            Name = id,
            Priority = priority,
            Dependencies = dependencies ?? [],
            Extension = new ExtensionInfo(theme ? new ThemeAttribute { Id = id } : new ModuleAttribute { Id = id }),
        };
}
