using System.ComponentModel.DataAnnotations;

namespace Samples.Bulletin.Models;

public class NoticeForm
{
    [Required]
    public string? Title { get; set; }

    public int Copies { get; set; }

    public DateTime? PublishedUtc { get; set; }
}
