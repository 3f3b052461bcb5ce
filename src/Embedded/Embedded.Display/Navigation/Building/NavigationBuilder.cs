using Microsoft.Extensions.Localization;

namespace OrchardCore.Navigation;

/// <summary>Collects the entries of a menu, or of one of its levels.</summary>
public class NavigationBuilder
{
    private readonly List<MenuItem> _items = [];

    public NavigationBuilder Add(LocalizedString caption, string? position, Action<NavigationItemBuilder> itemBuilder, IEnumerable<string>? classes = null, int priority = 0)
    {
        ArgumentNullException.ThrowIfNull(itemBuilder);
        var child = Child(caption, position, classes, priority);
        itemBuilder(child);
        _items.AddRange(child.Build());

        return this;
    }

    public async Task<NavigationBuilder> AddAsync(LocalizedString caption, string? position, Func<NavigationItemBuilder, Task> itemBuilder, IEnumerable<string>? classes = null, int priority = 0)
    {
        ArgumentNullException.ThrowIfNull(itemBuilder);
        var child = Child(caption, position, classes, priority);
        await itemBuilder(child);
        _items.AddRange(child.Build());

        return this;
    }

    public NavigationBuilder Add(LocalizedString caption, Action<NavigationItemBuilder> itemBuilder, IEnumerable<string>? classes = null)
        => Add(caption, position: null, itemBuilder, classes);

    public NavigationBuilder Add(LocalizedString caption, string? position, IEnumerable<string>? classes = null)
        => Add(caption, position, static _ => { }, classes);

    public NavigationBuilder Add(LocalizedString caption, IEnumerable<string>? classes = null)
        => Add(caption, position: null, classes);

    public Task<NavigationBuilder> AddAsync(LocalizedString caption, Func<NavigationItemBuilder, Task> itemBuilder, IEnumerable<string>? classes = null)
        => AddAsync(caption, position: null, itemBuilder, classes);

    public NavigationBuilder Remove(MenuItem item)
    {
        _items.Remove(item);

        return this;
    }

    public NavigationBuilder Remove(Predicate<MenuItem> match)
    {
        _items.RemoveAll(match);

        return this;
    }

    public virtual List<MenuItem> Build() => _items;

    private static NavigationItemBuilder Child(LocalizedString caption, string? position, IEnumerable<string>? classes, int priority)
    {
        var child = new NavigationItemBuilder();
        child.Caption(caption);
        child.Priority(priority);
        if (position is not null)
        {
            child.Position(position);
        }

        foreach (var name in classes ?? [])
        {
            child.AddClass(name);
        }

        return child;
    }
}
