namespace OrchardCore.Contents.Models;

/// <summary>Settings of the envelope's editors on one content type.</summary>
public class CommonPartSettings
{
    public bool DisplayDateEditor { get; set; }

    public bool DisplayOwnerEditor { get; set; }
}
