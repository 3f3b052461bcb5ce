namespace OrchardCore.Navigation;

/// <summary>Contributes to the admin's menu.</summary>
public abstract class AdminNavigationProvider : NamedNavigationProvider
{
    public AdminNavigationProvider()
        : base(NavigationConstants.AdminId)
    {
    }
}
