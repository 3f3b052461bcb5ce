namespace OrchardCore.Navigation;

/// <summary>Contributes items to a menu that code builds, such as the admin's.</summary>
public interface INavigationProvider
{
    ValueTask BuildNavigationAsync(string name, NavigationBuilder builder);
}
