namespace Embedded.Display.Shortcodes;

/// <summary>Brings shortcodes that are known only when a text is read; they win over those of the code.</summary>
internal interface IShortcodeSource
{
    ValueTask<IEnumerable<IShortcodeRenderer>> ListAsync();
}
