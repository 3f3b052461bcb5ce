namespace OrchardCore.ContentManagement.Display.ContentDisplay;

/// <summary>The drivers of a part: those that display it, and those that edit it.</summary>
public class ContentPartDisplayOption : ContentPartOptionBase
{
    private readonly List<ContentPartDisplayDriverOption> _displayDrivers = [];
    private readonly List<ContentPartDisplayDriverOption> _editorDrivers = [];

    public ContentPartDisplayOption(Type contentPartType)
        : base(contentPartType)
    {
    }

    public IReadOnlyList<ContentPartDisplayDriverOption> DisplayDrivers => _displayDrivers;

    public IReadOnlyList<ContentPartDisplayDriverOption> EditorDrivers => _editorDrivers;

    internal void ForDisplayMode(Type driver, Func<string, bool> predicate) => Find(_displayDrivers, driver).SetDisplayMode(predicate);

    internal void ForEditor(Type driver, Func<string, bool> predicate) => Find(_editorDrivers, driver).SetEditor(predicate);

    internal void Remove(Type driver)
    {
        _displayDrivers.RemoveAll(option => option.DisplayDriverType == driver);
        _editorDrivers.RemoveAll(option => option.DisplayDriverType == driver);
    }

    private static ContentPartDisplayDriverOption Find(List<ContentPartDisplayDriverOption> options, Type driver)
    {
        var option = options.Find(known => known.DisplayDriverType == driver);
        if (option is null)
        {
            options.Add(option = new ContentPartDisplayDriverOption(driver));
        }

        return option;
    }
}
