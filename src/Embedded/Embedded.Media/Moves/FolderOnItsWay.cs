namespace Embedded.Media.Moves;

/// <summary>A folder that was moved while its files are still catalogued under the path that it left.</summary>
internal sealed class FolderOnItsWay
{
    public string Left { get; set; } = "";

    public string Taken { get; set; } = "";
}
