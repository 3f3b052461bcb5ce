namespace OrchardCore.DisplayManagement.Theming;

/// <summary>Proposes a theme for the present request, or none.</summary>
public interface IThemeSelector
{
    Task<ThemeSelectorResult?> GetThemeAsync();
}
