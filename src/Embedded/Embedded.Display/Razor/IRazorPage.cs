namespace OrchardCore.DisplayManagement.Razor;

/// <summary>A view that may choose the layout's template.</summary>
public interface IRazorPage
{
    string ViewLayout { get; set; }
}
