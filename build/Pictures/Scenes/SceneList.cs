using Pictures.Drawing;

namespace Pictures.Scenes;

/// <summary>Every scene by the name of its file.</summary>
internal static class SceneList
{
    public static IReadOnlyDictionary<string, Action<Brush>> Scenes { get; } = new Dictionary<string, Action<Brush>>
    {
        ["meeting-room"] = Rooms.MeetingRoom,
        ["congress-hall"] = Rooms.CongressHall,
        ["office-handshake"] = Rooms.Handshake,
        ["desk"] = Rooms.Desk,
        ["seminar"] = Rooms.Seminar,
        ["terraces"] = Fields.Terraces,
        ["tea-hills"] = Fields.TeaHills,
        ["rice-seedlings"] = Fields.RiceSeedlings,
        ["buckwheat"] = Fields.Buckwheat,
        ["irrigation-gate"] = Fields.Irrigation,
        ["orchard-class"] = Gardens.OrchardClass,
        ["pear-care"] = Gardens.PearCare,
        ["medicinal-herbs"] = Gardens.Herbs,
        ["forest-nursery"] = Gardens.ForestNursery,
        ["beehives"] = Gardens.Beehives,
        ["deer-farm"] = Gardens.DeerFarm,
        ["bridge"] = Works.Bridge,
        ["water-supply"] = Works.WaterSupply,
        ["solar-panels"] = Works.SolarPanels,
        ["construction"] = Works.Construction,
        ["weather-station"] = Works.WeatherStation,
        ["mountain-road"] = Works.MountainRoad,
        ["laboratory"] = Learning.Laboratory,
        ["clinic"] = Learning.Clinic,
        ["library"] = Learning.Library,
        ["student-contest"] = Learning.StudentContest,
        ["computer-class"] = Learning.ComputerClass,
        ["product-fair"] = Learning.Fair,
    };
}
