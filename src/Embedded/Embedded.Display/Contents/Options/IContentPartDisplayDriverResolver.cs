namespace OrchardCore.ContentManagement.Display.ContentDisplay;

/// <summary>Finds the drivers of a part.</summary>
public interface IContentPartDisplayDriverResolver
{
    IList<IContentPartDisplayDriver> GetDisplayModeDrivers(string partName, string? displayMode);

    IList<IContentPartDisplayDriver> GetEditorDrivers(string partName, string? editor);
}
