namespace OrchardCore.ContentManagement.Display.ContentDisplay;

/// <summary>Finds the drivers of a field.</summary>
public interface IContentFieldDisplayDriverResolver
{
    IList<IContentFieldDisplayDriver> GetDisplayModeDrivers(string fieldName, string? displayMode);

    IList<IContentFieldDisplayDriver> GetEditorDrivers(string fieldName, string? editor);
}
