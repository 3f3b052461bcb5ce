namespace OrchardCore.ContentManagement.Display.ContentDisplay;

/// <summary>The drivers of a field: those that display it, and those that edit it.</summary>
public class ContentFieldDisplayOption : ContentFieldOptionBase
{
    private readonly List<ContentFieldDisplayDriverOption> _displayModeDrivers = [];
    private readonly List<ContentFieldDisplayDriverOption> _editorDrivers = [];

    public ContentFieldDisplayOption(Type contentFieldType)
        : base(contentFieldType)
    {
    }

    public IReadOnlyList<ContentFieldDisplayDriverOption> DisplayModeDrivers => _displayModeDrivers;

    public IReadOnlyList<ContentFieldDisplayDriverOption> EditorDrivers => _editorDrivers;

    internal void ForDisplayMode(Type driver, Func<string, bool> predicate) => Find(_displayModeDrivers, driver).SetDisplayMode(predicate);

    internal void ForEditor(Type driver, Func<string, bool> predicate) => Find(_editorDrivers, driver).SetEditor(predicate);

    internal void Remove(Type driver)
    {
        _displayModeDrivers.RemoveAll(option => option.DisplayDriverType == driver);
        _editorDrivers.RemoveAll(option => option.DisplayDriverType == driver);
    }

    private static ContentFieldDisplayDriverOption Find(List<ContentFieldDisplayDriverOption> options, Type driver)
    {
        var option = options.Find(known => known.DisplayDriverType == driver);
        if (option is null)
        {
            options.Add(option = new ContentFieldDisplayDriverOption(driver));
        }

        return option;
    }
}
