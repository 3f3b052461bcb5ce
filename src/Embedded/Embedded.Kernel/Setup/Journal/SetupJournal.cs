using System.Text.Json;

namespace Embedded.Setup;

/// <summary>
/// A file that stands from before the first thing a setup creates until the site runs. A process that finds it knows that
/// an earlier one was stopped half way, and what it may remove.
/// </summary>
internal sealed class SetupJournal(string folder)
{
    private readonly string _path = Path.Combine(folder, "setup.json");

    public SetupSnapshot? Read()
    {
        try
        {
            return File.Exists(_path) ? JsonSerializer.Deserialize<SetupSnapshot>(File.ReadAllBytes(_path)) : null;
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException($"The file '{_path}' of a setup that was stopped cannot be read: {exception.Message} Remove the half set-up database by hand, then this file.", exception);
        }
    }

    public void Write(SetupSnapshot snapshot)
    {
        Directory.CreateDirectory(folder);
        var temporary = _path + ".tmp";
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var file = new FileStream(temporary, options))
        {
            JsonSerializer.Serialize(file, snapshot);
            file.Flush(flushToDisk: true);
        }

        File.Move(temporary, _path, overwrite: true);
    }

    public void Delete() => File.Delete(_path);
}
