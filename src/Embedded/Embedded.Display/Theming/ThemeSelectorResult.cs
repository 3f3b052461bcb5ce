namespace OrchardCore.DisplayManagement.Theming;

/// <summary>A proposed theme; the highest priority wins.</summary>
public class ThemeSelectorResult
{
    public int Priority { get; set; }

    public string? ThemeName { get; set; }
}
