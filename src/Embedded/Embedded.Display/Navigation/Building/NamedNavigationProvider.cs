namespace OrchardCore.Navigation;

/// <summary>Contributes to one menu.</summary>
public abstract class NamedNavigationProvider : INavigationProvider
{
    protected readonly string Name;

    protected NamedNavigationProvider(string name) => Name = name;

    public ValueTask BuildNavigationAsync(string name, NavigationBuilder builder) => name == Name ? BuildAsync(builder) : ValueTask.CompletedTask;

    protected abstract ValueTask BuildAsync(NavigationBuilder builder);
}
