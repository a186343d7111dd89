import type { KindRow } from "./body-kind.ts";

const words = (row: string): readonly string[] => row.split(" ");

/** What English names of firms, clubs and public services end in, by trade. */
export const TRADE_KINDS: readonly KindRow[] = [
  {
    id: "kind.child-care",
    meaning: "Those who look after children, the old and animals.",
    ja: [],
    en: words("Home Daycare Childcare Playgroup Nurseries Kindergartens Shelter Kennels Hostel Almshouse Almshouses"),
  },
  {
    id: "kind.union-of-bodies",
    meaning: "Bodies that others have joined, and parts of states.",
    ja: [],
    en: words(
      "Network Consortium Partnership Confederation Congregation Organisation Organization Institution Institutions Secretariat Directorate Assembly " +
        "Parliament Senate Consulate Constabularies Councils Counties Colleges Hospitals Universities Prefecture Province Canton Commune",
    ),
  },
  {
    id: "kind.travel",
    meaning: "Those who carry people and goods.",
    ja: [],
    en: words(
      "Airline Air Rail Trains Buses Coaches Ferries Taxis Cabs Tours Travel Holidays Couriers Courier Express Removals Movers Haulage Airport Airports " +
        "Marina Cruise Storage Rentals Leasing Autos Garage Tyres",
    ),
  },
  {
    id: "kind.shop",
    meaning: "Shops, makers and places where one eats.",
    ja: [],
    en: words(
      "Jewellery Jewelry Clothing Footwear Fashions Cosmetics Skincare Bookshop Bookstore Books Toys Hardware Supply Supplies Wholesale Distributors Trading " +
        "Grocers Supermarkets Supermarket Market Boutique Florist Florists Nursery Roasters Chocolates Creamery Dairy Winery Vineyards Distillery Café Cafe Bistro " +
        "Restaurant Pizza Grill Diner Tavern Mills Foundry Steel Fabrics Textiles Interiors Kitchens Designs Optics Instruments Equipment Ceramics Printers Printing Press",
    ),
  },
  {
    id: "kind.service",
    meaning: "Those who do work for others.",
    ja: [],
    en: words(
      "Photography Tutors Tutoring Catering Cleaning Plumbing Heating Roofing Landscaping Lettings Realtors Auctioneers Surveyors Chambers Notaries Auditors " +
        "Bookkeeping Advisers Recruiters Agents Consultants Consultancy Contractors Salon Gym Gyms Fitness Athletics Pilates Yoga Stables Cinemas Cinema Theater " +
        "Ballet Opera Choir Festival Radio Television Broadcasting Magazine Analytics Robotics Semiconductor Semiconductors Electronics Power Gas Petroleum Waterworks",
    ),
  },
  {
    id: "kind.faith",
    meaning: "Those who pray or help together.",
    ja: [],
    en: words("Temple Mosque Abbey Priory Chapel Mission Scouts Guides Rotary Legion Fraternity Sorority Foodbank"),
  },
];
