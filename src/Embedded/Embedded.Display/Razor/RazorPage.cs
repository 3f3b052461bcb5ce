namespace OrchardCore.DisplayManagement.Razor;

/// <summary>The base of Razor views whose model has no type.</summary>
public abstract class RazorPage : RazorPage<dynamic>
{
}
